import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../src/search/fold.ts';
import { phrasesOf, singles, wordsOf } from '../../src/search/grams.ts';

test('asks for the overlapping pairs of a phrase', () => {
  assert.deepEqual(wordsOf(fold('老街坊！')), ['老街', '街坊']);
});

test('asks for a single character as it is', () => {
  assert.deepEqual(wordsOf('街'), ['街']);
});

test('writes what Pagefind would change as letters and digits, each character its own', () => {
  assert.match(wordsOf('が').join(), /^ꀁ[0-9a-z]{4}$/);
  assert.notDeepEqual(wordsOf('が'), wordsOf('か'));
  assert.notDeepEqual(wordsOf('ꀁ0'), wordsOf('ꀁ1'));
});

test('names each different character once', () => {
  assert.deepEqual(singles('街坊', '老街'), ['街', '坊', '老']);
});

test('white space in a query parts phrases, punctuation does not', () => {
  assert.deepEqual(phrasesOf(' 书屋\u3000老街，坊 书屋'), ['书屋', '老街坊']);
});

test('a query of punctuation alone asks for nothing', () => {
  assert.deepEqual(phrasesOf('，。 %'), []);
});
