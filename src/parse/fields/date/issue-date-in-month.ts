import type { IssueDate } from '../../../model/record.ts';
import type { DeclaredFact } from '../../facts/declared-facts.ts';
import { addDays, lastDayOfMonth, weekdayNumber, weekdayOf } from './calendar.ts';
import { declaredIssueDate } from './edtf-bounds.ts';
import { inferIssueDate } from './issue-date.ts';
import type { ProseParagraph } from './prose.ts';

/** Whether a masthead gives year and month and leaves the day open: 2011年12月. */
export function isMonthOfMasthead({ value, basis }: DeclaredFact): boolean {
  return basis === 'masthead' && /^\d{4}-\d{2}$/.test(value);
}

/**
 * The date of an issue whose masthead gives the month alone: the day from what its articles report in that month.
 *
 *   2011年12月, an article reports from 12月6日   → 2011-12-07?, 2011-12-06 … 2011-12-09
 *   2011年12月, an article reports from 11月30日  → 2011-12-01?, 2011-12-01 … 2011-12-03
 *   2011年12月, no article names a day of it      → 2011-12
 *   2011年12月 每周四出版, one reports from 12月6日 → 2011-12-08
 */
export function issueDateInMonth(month: DeclaredFact, paragraphs: readonly ProseParagraph[]): IssueDate {
  const said = month.evidence ? [month.evidence] : [];
  const first = `${month.value}-01`;
  const [year = 0, number = 0] = month.value.split('-').map(Number);
  const last = lastDayOfMonth(year, number);
  const inferred = inferIssueDate(paragraphs, { year, month: number });
  const earliest = inferred.earliest !== null && inferred.earliest > first ? inferred.earliest : first;
  const latest = inferred.latest !== null && inferred.latest < last ? inferred.latest : last;
  if (inferred.precision !== 'day' || earliest > latest) {
    return declaredIssueDate(month.value, month.basis, said);
  }
  const printed = weekdayOfPaper(month);
  const issue = printed === null ? null : nextWeekday(inferred.edtf.slice(0, 10), printed);
  if (issue !== null && issue <= last) {
    const evidence = [...inferred.evidence, ...said];
    return { ...inferred, edtf: issue, earliest: issue, latest: issue, evidence };
  }
  const day = inferred.edtf.slice(0, 10);
  const best = day < earliest ? earliest : day > latest ? latest : day;
  return {
    ...inferred,
    edtf: `${best}${inferred.edtf.slice(10)}`,
    earliest,
    latest,
    evidence: [...inferred.evidence, ...said],
  };
}

/** The day of the week on which a weekly is printed, where the masthead's line says 每周四出版 or 逢周四出版; 0 is Sunday. */
function weekdayOfPaper({ evidence }: DeclaredFact): number | null {
  const named = /(?:逢|每)(?:周|星期)([一二三四五六日天])出版/u.exec(evidence?.text ?? '')?.[1];
  return named === undefined ? null : weekdayNumber(named);
}

/** That weekday on the day or within the week behind it. */
function nextWeekday(day: string, weekday: number): string {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}
