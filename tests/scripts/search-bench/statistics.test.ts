import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kilobytes, mean, median, percentile } from '../../../scripts/search-bench/statistics.ts';

test('numbers are sorted as numbers, and the last is the most that a percentile can be', () => {
  assert.equal(median([10, 9, 100]), 10);
  assert.equal(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95), 10);
  assert.equal(percentile([5], 1), 5);
});

test('of nothing, all is 0', () => {
  assert.deepEqual([median([]), mean([])], [0, 0]);
});

test('a kilobyte is a thousand bytes', () => {
  assert.equal(kilobytes(1500), '1.5 KB');
});
