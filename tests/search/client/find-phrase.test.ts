import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PhrasePart } from '../../../src/search/client/find-phrase.ts';
import { findPhrase } from '../../../src/search/client/find-phrase.ts';
import { packWords, unpackWords } from '../../../src/search/word-chunk.ts';

function part(offset: number, pages: Record<number, number[]>): PhrasePart {
  const list = Object.entries(pages).map(([page, places]) => ({ page: Number(page), places }));
  const held = unpackWords(packWords([{ word: '渠水', pages: list }])).get('渠水');
  assert.ok(held);
  return { held, offset };
}

test('finds the pages where all words stand as far apart as in the phrase, and the first such place', () => {
  const first = part(0, { 1: [4], 2: [0, 10, 30], 5: [7], 9: [1] });
  const second = part(2, { 2: [3, 12, 32], 5: [8], 9: [3] });
  const third = part(3, { 0: [1], 2: [13, 33], 5: [10], 9: [4] });
  const expected = [
    { page: 2, place: 10 },
    { page: 9, place: 1 },
  ];
  assert.deepEqual(findPhrase([first, second, third]), expected);
  assert.deepEqual(findPhrase([third, first, second]), expected);
});

test('a single word is in all its pages, none in none', () => {
  assert.deepEqual(findPhrase([part(0, { 3: [5, 6], 4: [0] })]), [
    { page: 3, place: 5 },
    { page: 4, place: 0 },
  ]);
  assert.deepEqual(findPhrase([]), []);
});
