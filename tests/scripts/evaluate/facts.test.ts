import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureFacts } from '../../../scripts/evaluate/facts.ts';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { inventedLabel, inventedResult } from './invented-page.ts';

function factsWith(changes: Partial<ArticleRecord>, label = inventedLabel) {
  return measureFacts(
    label,
    inventedResult().records.map((record) => ({ ...record, ...changes })),
  );
}

function dateOf(edtf: string, earliest: string | null, latest: string | null): Pick<ArticleRecord, 'date'> {
  return { date: { edtf, earliest, latest, precision: 'day', basis: 'inferred', evidence: [] } };
}

test('finds day, year and interval right', () => {
  assert.deepEqual(factsWith(dateOf('2026-05-07?', '2026-05-07', '2026-05-07')), {
    year: 1,
    day: 1,
    interval: 1,
    region: 1,
    newspaper: 1,
  });
});

test('tells a wide date from a wrong one', () => {
  const wide = factsWith(dateOf('2026-05', '2026-05-01', '2026-05-31'));
  assert.deepEqual([wide.year, wide.day, wide.interval], [1, 0, 1]);
  const wrong = factsWith(dateOf('2026-05-08', '2026-05-08', '2026-05-08'));
  assert.deepEqual([wrong.year, wrong.day, wrong.interval], [1, 0, 0]);
  const open = factsWith(dateOf('XXXX', null, null));
  assert.deepEqual([open.year, open.day, open.interval], [0, 0, 0]);
  const twoYears = factsWith(dateOf('2025-12/2026-05', '2025-12-01', '2026-05-31'));
  assert.deepEqual([twoYears.year, twoYears.interval], [0, 1]);
});

test('measures no day where the label has none, and wants the intervals to meet', () => {
  const label = { ...inventedLabel, issueDate: { earliest: '2026-04-01', latest: '2026-06-30', best: null } };
  const meets = factsWith(dateOf('2026-06/2026-08', '2026-06-01', '2026-08-31'), label);
  assert.deepEqual([meets.year, meets.day, meets.interval], [1, null, 1]);
  assert.equal(factsWith(dateOf('2026-07', '2026-07-01', '2026-07-31'), label).interval, 0);
});

test('wants region and newspaper as labelled', () => {
  assert.equal(factsWith({ region: { name: '水渠市', adcode: '410000' } }).region, 0);
  assert.equal(factsWith({ region: null }).region, 0);
  assert.equal(factsWith({ newspaper: null }).newspaper, 0);
});

test('is 0 where there is no article', () => {
  assert.deepEqual(measureFacts(inventedLabel, []), { year: 0, day: 0, interval: 0, region: 0, newspaper: 0 });
});
