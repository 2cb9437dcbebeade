import assert from 'node:assert/strict';
import { test } from 'node:test';
import nodejieba from 'nodejieba';
import { readCharacterModel } from '../../../src/parse/lexicon/character-model.ts';

/** Words that the characters make, the model asked for their ends. */
function wordsOf(text: string): string[] {
  const model = readCharacterModel();
  const ends = model.wordEnds(Array.from(text, (character) => character.charCodeAt(0))).reverse();
  return ends.map((end, index) => text.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

test('finds the words in characters that nodejieba finds by the same model', () => {
  const texts = ['孙志刚', '臧文韬说', '仝海洋来到砚槐塘', '“渡”', '船工把马灯挂上船头照路', '龘靐齉'.repeat(40)];
  for (const text of texts) assert.deepEqual(wordsOf(text), nodejieba.cutHMM(text));
});

test('ends a word with the last character, whatever it is', () => {
  assert.deepEqual(wordsOf('渡'), ['渡']);
  assert.deepEqual(readCharacterModel().wordEnds([0xffff, 0xffff]).at(0), 1);
});
