import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterPassage, joinPassages, passageOf, slicePassage, trimPassage } from '../../src/parse/passage.ts';

const dump = '# 张 文 渊\n守堤';

test('a passage knows where each of its characters stood', () => {
  assert.deepEqual(passageOf(dump, 2, 5), { text: '张 文', offsets: [2, 3, 4] });
});

test('a slice keeps the offsets of what it holds', () => {
  assert.deepEqual(slicePassage(passageOf(dump, 2, 7), 2, 3), { text: '文', offsets: [4] });
  assert.deepEqual(slicePassage(passageOf(dump, 2, 7), 4), { text: '渊', offsets: [6] });
});

test('characters left out take their offsets with them', () => {
  const joined = filterPassage(passageOf(dump, 2, 7), (character) => character !== ' ');
  assert.deepEqual(joined, { text: '张文渊', offsets: [2, 4, 6] });
});

test('a surrogate pair keeps one offset for each half', () => {
  assert.deepEqual(
    filterPassage(passageOf('堤𠮷 ', 0, 4), (character) => character !== ' '),
    { text: '堤𠮷', offsets: [0, 1, 2] },
  );
});

test('joined passages have offset -1 for the blanks between them', () => {
  const pieces = [passageOf(dump, 2, 3), passageOf(dump, 8, 10)];
  assert.deepEqual(joinPassages(pieces, ' '), { text: '张 守堤', offsets: [2, -1, 8, 9] });
  assert.deepEqual(joinPassages(pieces), { text: '张守堤', offsets: [2, 8, 9] });
});

test('an empty passage brings no blank with it', () => {
  const empty = passageOf(dump, 3, 3);
  assert.deepEqual(joinPassages([empty, passageOf(dump, 2, 3), empty], ' '), { text: '张', offsets: [2] });
});

test('trimming takes blanks of every kind off both ends, and none from within', () => {
  assert.deepEqual(trimPassage(passageOf('　 守 堤\t', 0, 6)), { text: '守 堤', offsets: [2, 3, 4] });
  assert.deepEqual(trimPassage(passageOf(' 　', 0, 2)), { text: '', offsets: [] });
});
