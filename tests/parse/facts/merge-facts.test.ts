import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeclaredFact } from '../../../src/parse/facts/declared-facts.ts';
import { mergeFacts } from '../../../src/parse/facts/merge-facts.ts';

function source(name: 'date' | 'page', value: string, basis: DeclaredFact['basis']) {
  return { facts: { [name]: { value, basis } }, problems: [] };
}

function reasonsOf(name: 'date' | 'page', first: string, second: string): string[] {
  const { facts, problems } = mergeFacts([source(name, first, 'given'), source(name, second, 'masthead')]);
  assert.equal(facts[name]?.value, first, 'the first source is trusted most');
  return problems.map(({ rule, reason }) => `${rule}: ${reason}`);
}

test('takes a day with a mark of doubt for the same day', () => {
  for (const mark of ['?', '~', '%']) assert.deepEqual(reasonsOf('date', `2026-03-14${mark}`, '2026-03-14'), [], mark);
});

test('takes 02 and 2, and B02 and B2, for one page', () => {
  assert.deepEqual(reasonsOf('page', '02', '2'), []);
  assert.deepEqual(reasonsOf('page', 'B2', 'B02'), []);
});

test('takes a month on the masthead for the day of the path in it', () => {
  assert.deepEqual(reasonsOf('date', '2026-03-14', '2026-03'), []);
  assert.deepEqual(reasonsOf('date', '2026-03-14', '2026-04'), [
    'facts-disagree: date: 2026-03-14 (given) is used, but the masthead says 2026-04',
  ]);
});

test('tells of another day and another page', () => {
  assert.deepEqual(reasonsOf('date', '2026-03-14~', '2026-03-15'), [
    'facts-disagree: date: 2026-03-14~ (given) is used, but the masthead says 2026-03-15',
  ]);
  assert.deepEqual(reasonsOf('page', '20', '2'), ['facts-disagree: page: 20 (given) is used, but the masthead says 2']);
});
