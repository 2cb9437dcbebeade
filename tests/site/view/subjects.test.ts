import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewSubjectIndex } from '../../../src/site/view/subject-indexes.ts';
import { viewSubjects } from '../../../src/site/view/subjects.ts';
import { record } from '../invented-records.ts';

const people = (...names: string[]) => names.map((name) => ({ name, count: 1 }));
const byline = (name: string, role: 'reporter' | 'source') => ({ name, role, raw: name });

test('names stand in the order of their pinyin, surnames read as surnames', () => {
  const names = ['周渠', '单田', '阿木', '盖瓦', '张岭', '章丘生', '欧阳路', 'Ω', '张安'];
  const { people: subjects } = viewSubjects([record({ id: 'a', people: people(...names) })]);
  assert.deepEqual(
    subjects.map(({ name, place }) => place.initial + name),
    ['A阿木', 'G盖瓦', 'O欧阳路', 'S单田', 'Z张安', 'Z张岭', 'Z章丘生', 'Z周渠', '#Ω'],
  );
});

test('the same signs begin a keyword with their everyday sound', () => {
  const records = ['a', 'b'].map((id) => record({ id, keywords: ['单车'] }));
  assert.equal(viewSubjects(records).topics[0]?.place.initial, 'D');
});

test('a person is found by being named and by signing, once an article', () => {
  const records = [
    record({
      id: 'a',
      people: people('曲守田'),
      bylines: [byline('尹晓禾', 'reporter'), byline('市文化馆', 'source')],
    }),
    record({ id: 'b', people: people('尹晓禾', '尹晓禾') }),
    record({ id: 'c', people: people('尹晓禾'), bylines: [byline('尹晓禾', 'reporter')] }),
  ];
  assert.deepEqual(
    viewSubjects(records).people.map(({ name, count, signed }) => [name, count, signed]),
    [
      ['曲守田', 1, 0],
      ['尹晓禾', 3, 2],
    ],
  );
});

test('a keyword needs two articles to have a page, an organisation one', () => {
  const organisations = people('城南灌区服务站');
  const views = viewSubjects([
    record({ id: 'a', keywords: ['春灌', '石匠'], organisations }),
    record({ id: 'b', keywords: ['春灌'] }),
  ]);
  assert.deepEqual(
    views.topics.map(({ name }) => name),
    ['春灌'],
  );
  assert.equal(views.organisations.length, 1);
});

test('names that lead to one address are one subject', () => {
  const views = viewSubjects([record({ id: 'a', people: people('ＡＢ', 'ab') })]);
  assert.deepEqual(
    views.people.map(({ address, count }) => [address, count]),
    [['/people/ab/', 1]],
  );
});

test('a short index is one page of anchors, a long one a page of a hundred for each initial', () => {
  const name = (index: number) => `赵${String.fromCodePoint(0x4e00 + index)}`;
  const names = Array.from({ length: 150 }, (_, index) => name(index));
  const short = viewSubjects([record({ id: 'a', people: people(...names.slice(0, 99), '阿木') })]).people;
  const [page, ...others] = viewSubjectIndex('people', short);
  assert.deepEqual([page?.listed.length, page?.letters[0]?.address, others], [2, '/people/#initial-a', []]);

  const long = viewSubjects([record({ id: 'a', people: people(...names, '阿木') })]).people;
  const pages = viewSubjectIndex('people', long);
  assert.deepEqual(
    pages.map(({ address, listed }) => [address, listed.flatMap(({ subjects }) => subjects).length]),
    [
      ['/people/', 0],
      ['/people/a-z/a/', 1],
      ['/people/a-z/z/', 100],
      ['/people/a-z/z/part-2/', 50],
    ],
  );
});
