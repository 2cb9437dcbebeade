import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as check, property, string, uniqueArray } from 'fast-check';
import { coverOf } from '../../../src/search/client/cover.ts';
import { wordsOf } from '../../../src/search/grams.ts';

const written = (phrase: string, atHand: readonly string[] = []) =>
  coverOf(phrase, (word) => atHand.includes(word)).map(({ word, offset }) => `${word}+${offset}`);

test('takes every second pair, and an odd last character with the one before it', () => {
  assert.deepEqual(written('渠'), ['渠+0']);
  assert.deepEqual(written('渠水'), ['渠水+0']);
  assert.deepEqual(written('渠水站'), ['渠水+0', '水站+1']);
  assert.deepEqual(written('渠水站台'), ['渠水+0', '站台+2']);
  assert.equal(coverOf('渠水站台边', () => false).length, 3);
});

test('prefers the pairs that are at hand', () => {
  assert.deepEqual(written('渠水站台边', ['渠水', '水站', '台边']), ['渠水+0', '水站+1', '台边+3']);
  assert.deepEqual(written('渠水站台边', ['站台']), ['渠水+0', '站台+2', '台边+3']);
});

test('covers every character of any phrase, whatever is at hand', () => {
  check(
    property(string({ unit: 'grapheme', minLength: 2, maxLength: 12 }), uniqueArray(string()), (phrase, atHand) => {
      const length = [...phrase].length;
      if (length < 2) return;
      const words = wordsOf(phrase);
      const cover = coverOf(phrase, (word) => atHand.includes(word) || words.indexOf(word) % 3 === 1);
      const covered = new Set(cover.flatMap(({ offset }) => [offset, offset + 1]));
      assert.equal(covered.size, length);
      assert.ok(cover.every(({ word, offset }) => words[offset] === word));
    }),
  );
});
