import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relateArticles } from '../../../src/site/view/related.ts';
import { record } from '../invented-records.ts';

const person = (name: string) => [{ name, count: 1 }];
const xunxian = { name: '浚县', adcode: '410621', level: 'county', count: 1 } as const;

test('articles about the same person are related, and say so', () => {
  const related = relateArticles([
    record({ id: 'a', people: person('曲守田') }),
    record({ id: 'b', people: person('曲守田') }),
    record({ id: 'c', people: person('邰广元') }),
  ]);
  assert.deepEqual(
    related.get('a')?.map(({ record: { id }, shared }) => [id, shared.map(({ name }) => name)]),
    [['b', ['曲守田']]],
  );
  assert.deepEqual(related.get('c'), []);
});

test('one place or one word alone is no reason, together they are', () => {
  const others = Array.from({ length: 40 }, (_, index) => record({ id: `x${index}` }));
  const pair = (given: object) =>
    relateArticles([record({ id: 'a', ...given }), record({ id: 'b', ...given }), ...others]);
  assert.deepEqual(pair({ places: [xunxian] }).get('a'), []);
  assert.deepEqual(pair({ keywords: ['石匠'] }).get('a'), []);
  assert.equal(pair({ places: [xunxian], keywords: ['石匠'] }).get('a')?.length, 1);
});

test('parts of one series are not related articles', () => {
  const part = (index: number) =>
    record({ id: `s${index}`, people: person('曲守田'), series: { title: '春灌', index } });
  assert.deepEqual(relateArticles([part(1), part(2)]).get('s1'), []);
});

test('a name that thousands share is looked at only nearby, so the work ends', { timeout: 120_000 }, () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({
    ...record({ id: 'x' }),
    id: `n${index}`,
    people: person('人人'),
    keywords: ['常用', `词${index % 5000}`],
  }));
  const related = relateArticles(many);
  assert.equal(related.get('n10000')?.length, 5);
});
