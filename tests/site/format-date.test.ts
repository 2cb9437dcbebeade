import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysIn, formatBasis, formatDate, weekday } from '../../src/site/format-date.ts';
import { messagesFor } from '../../src/site/messages.ts';
import { day, inferred, undated } from './invented-records.ts';

const chinese = messagesFor('zh-Hans');
const english = messagesFor('en');

test('says no more of a date than is known', () => {
  const cases: [string | null, string | null, string, string][] = [
    ['2026-03-14', '2026-03-14', '2026年3月14日', '14 March 2026'],
    ['2026-02-01', '2026-02-28', '2026年2月', 'February 2026'],
    ['2024-02-01', '2024-02-29', '2024年2月', 'February 2024'],
    ['2024-02-01', '2024-02-28', '2024年2月1日至28日', '1 to 28 February 2024'],
    ['2025-07-01', '2025-09-30', '2025年7月至9月', 'July to September 2025'],
    ['2025-01-01', '2025-12-31', '2025年', '2025'],
    ['2024-01-01', '2026-12-31', '2024年至2026年', '2024 to 2026'],
    ['2025-12-01', '2026-02-28', '2025年12月至2026年2月', 'December 2025 to February 2026'],
    ['2026-02-27', '2026-03-02', '2026年2月27日至2026年3月2日', '27 February 2026 to 2 March 2026'],
    ['2026-03-14', null, '2026年3月14日或以后', '14 March 2026 or later'],
    [null, '2026-03-14', '2026年3月14日或以前', '14 March 2026 or earlier'],
    [null, null, '日期不详', 'date unknown'],
  ];
  for (const [earliest, latest, zh, en] of cases) {
    assert.equal(formatDate({ ...undated, earliest, latest }, chinese), zh);
    assert.equal(formatDate({ ...undated, earliest, latest }, english), en);
  }
});

test('a day that was concluded is the day itself, not the days it may be', () => {
  assert.equal(formatDate(inferred('2026-03-14?', '2026-03-13', '2026-03-16', 'day'), chinese), '2026年3月14日');
});

test('an inferred date names its evidence once, a printed one its masthead', () => {
  const date = inferred('2026-03-14?', '2026-03-14', '2026-03-14', 'day');
  assert.equal(
    formatBasis({ ...date, evidence: [...date.evidence, ...date.evidence] }, chinese),
    '据文内“3月13日”推定',
  );
  assert.equal(formatBasis({ ...date, evidence: [] }, chinese), '据文内线索推定');
  assert.equal(formatBasis(day('2026-03-14'), chinese), '见报头');
  assert.equal(formatBasis(undated, chinese), '无从判断');
});

test('weeks begin on Monday', () => {
  assert.equal(weekday('2026-03-09'), 0);
  assert.equal(weekday('2026-03-15'), 6);
});

test('February has 29 days in leap years only', () => {
  assert.deepEqual([daysIn(2024, 2), daysIn(2026, 2), daysIn(2025, 12)], [29, 28, 31]);
});
