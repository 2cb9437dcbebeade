import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figures } from '../../../scripts/search-bench/bars.ts';
import { judge } from '../../../scripts/search-bench/bars.ts';

const good: Figures = {
  recall: 1,
  precision: 1,
  coldMedian: 230_000,
  cold95: 330_000,
  warmIndex: 25_000,
  first: 60,
  memory: 2e9,
  disk: 2.5,
};
const missed = (figures: Figures, articles: number) =>
  judge(figures, articles).flatMap(({ text, isMet }) => (isMet ? [] : [text.split('  ')[0]]));

test('a figure at its bar meets it, one beyond does not', () => {
  assert.deepEqual(missed(good, 5000), []);
  assert.deepEqual(missed({ ...good, precision: 0.999, first: 61 }, 5000), [
    'precision, worst query',
    'first result, warm, median',
  ]);
});

test('larger archives have wider bars for bytes and time, and the same for exactness, memory and disk', () => {
  const heavier = { ...good, coldMedian: 500_000, cold95: 900_000, warmIndex: 80_000, first: 120 };
  assert.deepEqual(missed(heavier, 100_000), []);
  assert.equal(missed(heavier, 5000).length, 4);
  assert.equal(missed({ ...heavier, recall: 0.99, memory: 2.1e9, disk: 2.6 }, 100_000).length, 3);
});

test('says figure, bar and outcome', () => {
  const [first = { text: '' }] = judge({ ...good, recall: 0.5 }, 5000);
  assert.match(first.text, /^recall, worst query +50\.0 % +≥ 100\.0 % +NOT MET$/);
});
