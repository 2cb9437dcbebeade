import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IssueDate } from '../../src/model/record.ts';
import { cutFromEnd, planShards } from '../../src/search/plan-shards.ts';
import { day, inferred, record, undated } from '../site/invented-records.ts';

const plan = (dates: IssueDate[], limit?: number) =>
  planShards(
    dates.map((date, index) => record({ id: `r${index}`, date })),
    limit,
  ).map(({ name, records }) => [name, ...records.map(({ id }) => id)]);

test('a shard holds a year, newest first, what has no date last', () => {
  const dates = [day('2024-02-01'), undated, day('2025-01-01'), day('2024-12-31')];
  assert.deepEqual(plan(dates), [
    ['2025-1', 'r2'],
    ['2024-1', 'r3', 'r0'],
    ['undated-1', 'r1'],
  ]);
});

test('an issue of a span of time is in the year of its last possible day', () => {
  assert.deepEqual(plan([inferred('2023-11/2024-02', '2023-11-01', '2024-02-29', 'month')]), [['2024-1', 'r0']]);
});

test('a large year is cut from its oldest record, so that what is added later changes only the last part', () => {
  const days = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01'].map(day);
  assert.deepEqual(plan(days.slice(0, 4), 2), [
    ['2024-2', 'r3', 'r2'],
    ['2024-1', 'r1', 'r0'],
  ]);
  assert.deepEqual(plan(days, 2), [
    ['2024-3', 'r4'],
    ['2024-2', 'r3', 'r2'],
    ['2024-1', 'r1', 'r0'],
  ]);
});

test('cuts a list from its end', () => {
  assert.deepEqual(cutFromEnd([1, 2, 3, 4, 5], 2), [[1], [2, 3], [4, 5]]);
  assert.deepEqual(cutFromEnd([], 2), []);
});
