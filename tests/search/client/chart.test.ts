import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyMonth, rangeOf } from '../../../src/search/client/chart.ts';

test('no month between the first and the last is left out', () => {
  assert.deepEqual(everyMonth(['2026-02', '2025-11']), ['2025-11', '2025-12', '2026-01', '2026-02']);
  assert.deepEqual(everyMonth(['0099-12']), ['0099-12']);
  assert.deepEqual(everyMonth([]), []);
});

test('a month ends with its last day, in leap years too', () => {
  assert.deepEqual(rangeOf('2024-02'), { from: '2024-02-01', to: '2024-02-29' });
  assert.deepEqual(rangeOf('2025-02'), { from: '2025-02-01', to: '2025-02-28' });
  assert.deepEqual(rangeOf('2025-12'), { from: '2025-12-01', to: '2025-12-31' });
});
