import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeBars } from '../../../src/site/view/time-bars.ts';
import { day, inferred, undated } from '../invented-records.ts';

const dated = (...dates: string[]) => dates.map((date) => ({ date: day(date) }));

test('months without articles stand between those with some', () => {
  assert.deepEqual(timeBars(dated('2025-11-03', '2026-01-09', '2026-01-30')), {
    step: 'month',
    bars: [
      { period: '2025-11', count: 1 },
      { period: '2025-12', count: 0 },
      { period: '2026-01', count: 2 },
    ],
    unplaced: 0,
  });
});

test('what spans more than two years is told by year', () => {
  const bars = timeBars(dated('2022-08-19', '2024-09-03'));
  assert.deepEqual(
    [bars?.step, bars?.bars.map(({ period, count }) => [period, count])],
    [
      'year',
      [
        ['2022', 1],
        ['2023', 0],
        ['2024', 1],
      ],
    ],
  );
});

test('a date wider than a step is counted aside and drawn nowhere', () => {
  const season = { date: inferred('2025-07/2025-09', '2025-07-01', '2025-09-30', 'season') };
  const bars = timeBars([...dated('2025-11-03', '2026-01-09'), season, { date: undated }]);
  assert.deepEqual([bars?.bars.length, bars?.unplaced], [3, 2]);
});

test('nothing is drawn of a single step', () => {
  assert.equal(timeBars(dated('2026-01-09', '2026-01-30')), null);
  assert.equal(timeBars([{ date: undated }]), null);
});
