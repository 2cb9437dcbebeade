import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchHeadlines } from '../../../src/parse/headlines/match-headlines.ts';

/** Changes as pairs, in the order of the headlines. */
const match = (gains: number[][], now: (number | null)[], leastGain = 2) =>
  matchHeadlines(gains, now, leastGain)
    .map(({ headline, to }) => [headline, to])
    .sort(([one], [other]) => (one ?? 0) - (other ?? 0));

test('two headlines change places where that gains enough, and else stay', () => {
  const gains = [
    [0, 3],
    [3, 0],
  ];
  assert.deepEqual(match(gains, [0, 1]), [
    [0, 1],
    [1, 0],
  ]);
  assert.deepEqual(match(gains, [0, 1], 7), []);
});

test('a headline without a text takes one that none has, and only one it fits', () => {
  assert.deepEqual(match([[5, 1]], [null]), [[0, 0]]);
  assert.deepEqual(match([[-1, -2]], [null]), []);
});

test('a headline is left without a text only where another gains more than that costs', () => {
  assert.deepEqual(match([[1], [3.5]], [0, null]), []);
  assert.deepEqual(match([[1], [6]], [0, null]), [
    [0, null],
    [1, 0],
  ]);
});

test('changes that hang together are weighed together, others by themselves', () => {
  // The first two gain 4 in a ring; the third would gain 1 alone.
  const gains = [
    [0, 2, -9, -9],
    [2, 0, -9, -9],
    [-9, -9, 1, 2],
  ];
  assert.deepEqual(match(gains, [0, 1, 2]), [
    [0, 1],
    [1, 0],
  ]);
});

test('without headlines or without texts there is nothing to change', () => {
  assert.deepEqual(match([], []), []);
  assert.deepEqual(match([[]], [null]), []);
});
