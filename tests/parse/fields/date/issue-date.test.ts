import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IssueDate } from '../../../../src/model/record.ts';
import { edtfBounds } from '../../../../src/parse/fields/date/edtf-bounds.ts';
import { inferIssueDate } from '../../../../src/parse/fields/date/issue-date.ts';
import { testOnSharedPages } from '../../../shared-pages.ts';
import { cases } from './cases.ts';
import { proseOf } from './invented-prose.ts';
import { roughProse } from './rough-prose.ts';
import { truths } from './truths.ts';
import { truthsOfBounds } from './truths-of-bounds.ts';
import { truthsOfCalendars } from './truths-of-calendars.ts';
import { truthsOfClosedYears } from './truths-of-closed-years.ts';
import { truthsOfDaysAhead, truthsOfDaysBehind } from './truths-of-days-ahead.ts';
import { truthsOfEras } from './truths-of-eras.ts';
import { truthsOfGoals } from './truths-of-goals.ts';
import { truthsOfItems } from './truths-of-items.ts';
import { truthsOfKnownDays } from './truths-of-known-days.ts';
import { truthsOfLoneDays } from './truths-of-lone-days.ts';
import { truthsOfNextYear } from './truths-of-next-year.ts';
import { truthsOfNotices } from './truths-of-notices.ts';
import { truthsOfNumbers } from './truths-of-numbers.ts';
import { truthsOfPapers } from './truths-of-papers.ts';
import { truthsOfPeople } from './truths-of-people.ts';
import { truthsOfPromisedDays } from './truths-of-promised-days.ts';
import { truthsOfPromises } from './truths-of-promises.ts';
import { truthsOfRows } from './truths-of-rows.ts';
import { truthsOfSaidYears } from './truths-of-said-years.ts';
import { truthsOfSpans } from './truths-of-spans.ts';
import { truthsOfToldYears } from './truths-of-told-years.ts';
import { truthsOfTwoWitnesses } from './truths-of-two-witnesses.ts';
import { truthsOfYears } from './truths-of-years.ts';
import { truthsOfOldDays, truthsOfStories, truthsOfYearsAhead } from './truths-of-years-ahead.ts';

for (const { name, page, edtf, range } of cases) {
  test(`dates a page: ${name}`, () => {
    const date = inferIssueDate(proseOf(page));
    assert.equal(date.edtf, edtf);
    if (range) {
      assert.deepEqual([date.earliest, date.latest], range);
    }
  });
}

for (const { name, page, truth, known } of [
  ...truths,
  ...truthsOfKnownDays,
  ...truthsOfNumbers,
  ...truthsOfPapers,
  ...truthsOfDaysAhead,
  ...truthsOfDaysBehind,
  ...truthsOfYears,
  ...truthsOfToldYears,
  ...truthsOfEras,
  ...truthsOfGoals,
  ...truthsOfNextYear,
  ...truthsOfClosedYears,
  ...truthsOfBounds,
  ...truthsOfRows,
  ...truthsOfYearsAhead,
  ...truthsOfCalendars,
  ...truthsOfStories,
  ...truthsOfOldDays,
  ...truthsOfLoneDays,
  ...truthsOfPromisedDays,
  ...truthsOfNotices,
  ...truthsOfPromises,
  ...truthsOfTwoWitnesses,
  ...truthsOfItems,
  ...truthsOfSpans,
  ...truthsOfPeople,
  ...truthsOfSaidYears,
]) {
  test(`holds the true day of a page: ${name}`, () => {
    const { edtf, earliest, latest } = inferIssueDate(proseOf(page));
    assert.ok((earliest ?? truth) <= truth && (latest ?? truth) >= truth, `${edtf} (${earliest} … ${latest})`);
    const [, month] = /^XXXX-(\d{2})-XX$/.exec(edtf) ?? [];
    assert.ok(month === undefined || month === truth.slice(5, 7), edtf);
    if (known === 'year') {
      assert.deepEqual([earliest?.slice(0, 4), latest?.slice(0, 4)], [truth.slice(0, 4), truth.slice(0, 4)], edtf);
    }
    if (known === 'closed') {
      assert.notEqual(latest, null, edtf);
    }
    if (known === 'day') {
      assert.equal(edtf.replace('?', ''), truth);
    }
  });
}

test('gives valid EDTF that agrees with its own bounds, and words of the page as evidence', () => {
  for (const { name, page } of [
    ...cases,
    ...truths,
    ...truthsOfKnownDays,
    ...truthsOfNumbers,
    ...truthsOfPapers,
    ...truthsOfDaysAhead,
    ...truthsOfDaysBehind,
    ...truthsOfYears,
    ...truthsOfEras,
    ...truthsOfGoals,
    ...truthsOfNextYear,
    ...truthsOfClosedYears,
    ...truthsOfBounds,
    ...truthsOfRows,
    ...truthsOfYearsAhead,
    ...truthsOfCalendars,
    ...truthsOfStories,
    ...truthsOfOldDays,
    ...truthsOfNotices,
    ...truthsOfPromises,
    ...truthsOfTwoWitnesses,
    ...truthsOfItems,
    ...truthsOfSpans,
    ...truthsOfPeople,
    ...truthsOfSaidYears,
  ]) {
    const date = IssueDate.parse(inferIssueDate(proseOf(page)));
    const bounds = edtfBounds(date.edtf);
    assert.ok(bounds, `${name}: ${date.edtf}`);
    if (date.precision === 'day') {
      assert.ok((bounds.earliest ?? '') >= (date.earliest ?? '') && (bounds.latest ?? '') <= (date.latest ?? ''), name);
    } else {
      assert.deepEqual([bounds.earliest, bounds.latest], [date.earliest, date.latest], name);
    }
    assert.equal(date.basis === 'unknown', date.evidence.length === 0, name);
    for (const { text, span } of date.evidence) {
      assert.ok(page[span[0] - 1]?.includes(text), `${name}: ${text}`);
    }
  }
});

test('never throws, whatever the text', () => {
  for (const text of [
    '2月30日',
    '2月29日,13月45日',
    '9999年12月31日',
    '1900年2月29日,',
    '99月99日99',
    '(((今日(3月1日)',
    '',
  ]) {
    assert.doesNotThrow(() => inferIssueDate([{ text, span: [1, 1], lead: true }]));
  }
});

test('the order of paragraphs without dates does not matter', () => {
  const page = ['*3月12日,柳沟村开展2026年春季植树活动。', '渠边柳绿。', '他种了三十棵。'];
  assert.equal(inferIssueDate(proseOf([...page].reverse())).edtf, inferIssueDate(proseOf(page)).edtf);
});

testOnSharedPages('dates the real pages', (pages) => {
  const expected: Record<string, string> = {
    '000': '2026-03-14?',
    '001': '2022-03-11?',
    '002': '2024-10-23?',
    '003': '2024-04-04?',
    '004': '2025-07/2025-09',
  };
  const found = pages.map(({ number, text }) => [number, inferIssueDate(roughProse(text)).edtf]);
  assert.deepEqual(Object.fromEntries(found), expected);
});
