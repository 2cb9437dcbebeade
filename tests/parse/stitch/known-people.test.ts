import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findKnownPeople } from '../../../src/parse/stitch/known-people.ts';
import { nameFinder } from '../../../src/parse/stitch/name-finder.ts';

const articles = [
  '渡口添了夜船，船工柏小舟提着马灯。柏小舟说，灯要挂高。',
  '砖窑成了书屋，馆长钟闻笛写字。钟闻笛说，孩子要来。',
];
const peopleOf = (...texts: readonly string[]) =>
  findKnownPeople(texts, articles, nameFinder(['柏小舟', '钟闻笛', '骆青禾']));

test('a person belongs to the article that names the same one', () => {
  const [[person] = []] = peopleOf('柏小舟说，甲板一天要擦三遍。');
  assert.deepEqual([...(person?.holders ?? [])], [0]);
  assert.equal(person?.isKnown, true);
});

test('a role before the name introduces a person, who is then known to the texts below', () => {
  const people = peopleOf('检验员骆青禾来了。', '骆青禾说，样品合格。骆青禾介绍，还要再验。');
  assert.deepEqual(people[0], []);
  const [later] = people[1] ?? [];
  assert.deepEqual([later?.holders.size, later?.earlier, later?.isKnown], [0, [0], true]);
});

test('a text without people has none', () => {
  assert.deepEqual(peopleOf('雨停了，路上的水也退了。'), [[]]);
});

test('a term in marks belongs to the article that sets it in the same marks, and is never taken as known', () => {
  const about = ['渡口的“夜渡灯”亮了。', '砖窑成了书屋。'];
  const [[term] = []] = findKnownPeople(['“夜渡灯”一盏要点三年。'], about, nameFinder(['“夜渡灯”']));
  assert.deepEqual([[...(term?.holders ?? [])], term?.isKnown], [[0], false]);
  assert.deepEqual(findKnownPeople(['夜渡灯一盏要点三年。'], about, nameFinder(['“夜渡灯”'])), [[]]);
});
