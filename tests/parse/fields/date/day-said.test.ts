import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDays } from '../../../../src/parse/fields/date/day-mention.ts';
import { dayInIssueYear, saidOfDays } from '../../../../src/parse/fields/date/day-said.ts';
import type { ProseParagraph } from '../../../../src/parse/fields/date/prose.ts';

function saidOf(...texts: readonly string[]): string[] {
  const prose = texts.map((text, index): ProseParagraph => ({ text, span: [index + 1, index + 1], lead: index === 0 }));
  const said = saidOfDays({ prose, days: findDays(prose), latest: null }, '重阳节?|中秋节?');
  return said.map(({ mention, name }) => `${mention.month}/${mention.day} ${name}`);
}

test('reads what is said of a day beside it', () => {
  for (const text of [
    '10月7日是重阳节,村里包饺子。',
    '10月7日恰逢农历九月初九重阳节。',
    '10月7日,正值重阳节,村里包饺子。',
    '10月7日(重阳节),村里包饺子。',
    '10月7日重阳节当天,村里包饺子。',
    '重阳节(10月7日)一早,村里包饺子。',
  ]) {
    assert.deepEqual(saidOf(text), ['10/7 重阳节'], text);
  }
});

test('reads that day in the same paragraph and at the beginning of the next', () => {
  assert.deepEqual(saidOf('10月7日上午,老人登了山。当天是重阳节,风不大。'), ['10/7 重阳节']);
  assert.deepEqual(saidOf('10月6日,老人登了山。10月7日上午,又登了山。', '这天正好是重阳节。'), ['10/7 重阳节']);
});

test('leaves the day before a feast, what is called after it and other years', () => {
  for (const text of [
    '10月7日是重阳节前一天。',
    '10月7日,重阳节文艺晚会上演。',
    '10月7日是“重阳节”活动日。',
    '那年10月7日,正值重阳节。',
    '2013年10月13日是重阳节。',
    '每年10月7日,老人登山。重阳节更热闹。',
    '10月7日,老人登了山,10月8日下了雨。去年当天是重阳节。',
  ]) {
    assert.deepEqual(saidOf(text), [], text);
  }
  assert.deepEqual(saidOf('10月7日,老人登了山。', '他又说起那年,当天是重阳节。'), []);
});

test('puts a day into the year of its issue or the one at whose turn they meet', () => {
  const december = { month: 12, day: 31, mentions: [], weight: 3 };
  const [january, autumn] = findDays([{ text: '1月5日,10月7日', span: [1, 1], lead: true }]);
  assert.ok(january && autumn);
  assert.equal(dayInIssueYear(january, december, 2016), '2017-01-05');
  assert.equal(dayInIssueYear(autumn, december, 2016), '2016-10-07');
  assert.equal(dayInIssueYear(autumn, null, 2016), '2016-10-07');
});
