import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, daysBetween, isoDay, weekdayOf } from '../../../../src/parse/fields/date/calendar.ts';
import { chineseNumber } from '../../../../src/parse/fields/date/chinese-number.ts';
import { declaredIssueDate, edtfBounds } from '../../../../src/parse/fields/date/edtf-bounds.ts';

test('gives the days that an EDTF date covers', () => {
  for (const [text, earliest, latest, precision] of [
    ['2026-03-14', '2026-03-14', '2026-03-14', 'day'],
    ['2026-03-14?', '2026-03-14', '2026-03-14', 'day'],
    ['2026-03-14/2026-03-16', '2026-03-14', '2026-03-16', 'day'],
    ['2026-02', '2026-02-01', '2026-02-28', 'month'],
    ['2025-07/2025-09', '2025-07-01', '2025-09-30', 'season'],
    ['2025-07/2025-12', '2025-07-01', '2025-12-31', 'half-year'],
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['2022-09-02/..', '2022-09-02', null, 'unknown'],
    ['XXXX', null, null, 'unknown'],
  ] as const) {
    assert.deepEqual(edtfBounds(text), { earliest, latest, precision }, text);
  }
});

test('refuses what is not EDTF and days that no calendar has', () => {
  for (const text of [
    '',
    '2026-3-14',
    '14.3.2026',
    '2025-02-29',
    '2026-02-30',
    '2026-13',
    'yesterday',
    '2026-03-14T',
    '20260314',
    '202603',
  ]) {
    assert.equal(edtfBounds(text), null, text);
  }
});

test('turns a declared date into an issue date', () => {
  assert.deepEqual(declaredIssueDate('2026-03-14', 'path'), {
    edtf: '2026-03-14',
    earliest: '2026-03-14',
    latest: '2026-03-14',
    precision: 'day',
    basis: 'path',
    evidence: [],
  });
});

test('counts days across months, leap days and years', () => {
  assert.equal(isoDay(2024, 2, 29), '2024-02-29');
  assert.equal(isoDay(2025, 2, 29), null);
  assert.equal(addDays('2025-12-31', 1), '2026-01-01');
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
  assert.equal(weekdayOf('2026-03-14'), 6);
});

test('reads the numbers that pages write', () => {
  for (const [text, value] of [
    ['12', 12],
    ['１２', 12],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['七十五', 75],
    ['二〇二二', 2022],
    ['二零二二', 2022],
  ] as const) {
    assert.equal(chineseNumber(text), value, text);
  }
  assert.equal(chineseNumber('百'), null);
  assert.equal(chineseNumber('十十'), null);
});
