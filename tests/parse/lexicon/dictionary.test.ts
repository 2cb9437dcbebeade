import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dictionary } from '../../../src/parse/lexicon/dictionary.ts';

test('finds each of many words, and none that was not added', () => {
  const dictionary = new Dictionary();
  const words = Array.from({ length: 20_000 }, (_, index) => String.fromCharCode(0x4e00 + index, 0x4e00 + index / 7));
  for (const [index, word] of words.entries()) dictionary.add(word, 'n', index + 1, -9);
  for (const [index, word] of words.entries()) {
    assert.equal(dictionary.frequency(word), index + 1);
    assert.equal(dictionary.frequency(`${word}船`), 0);
  }
});

test('takes the later frequency of a word added twice', () => {
  const dictionary = new Dictionary();
  dictionary.add('夜船', 'n', 3, -12);
  dictionary.add('夜船', 'nz', 8, -11);
  assert.equal(dictionary.frequency('夜船'), 8);
  assert.equal(dictionary.frequency('船夜'), 0);
});

test('gives a character that was looked up before with what was added to it since', () => {
  const dictionary = new Dictionary();
  assert.deepEqual(dictionary.lookUp('渡'), { word: '渡', tag: 'x', frequency: 0, sense: undefined });
  dictionary.add('渡', 'v', 5, -9);
  assert.deepEqual(dictionary.lookUp('渡'), { word: '渡', tag: 'v', frequency: 5, sense: undefined });
  assert.deepEqual(dictionary.lookUp('，'), dictionary.lookUp('，'));
});
