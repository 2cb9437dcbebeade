import { issueDay } from '../archive/addresses.ts';
import type { IssueDate } from '../model/record.ts';
import type { Messages } from './messages.ts';

/**
 * An issue date as it is read: 2026年3月14日, 2025年7月至9月, 2025年, 日期不详. A date wider than a day is made of the first and
 * last day it can be, so every form of EDTF reads the same way and nothing is said that is not known.
 */
export function formatDate(date: IssueDate, messages: Messages): string {
  const day = issueDay(date);
  return day === null ? formatRange(date, messages) : formatDay(day, messages);
}

/** The first and last day it can be: 2026年3月13日至16日. */
export function formatRange({ earliest, latest }: Pick<IssueDate, 'earliest' | 'latest'>, messages: Messages): string {
  const words = messages.date;
  if (earliest === null && latest === null) return words.unknown;
  if (earliest === null) return words.until(formatDay(latest ?? '', messages));
  if (latest === null) return words.from(formatDay(earliest, messages));
  if (earliest === latest) return formatDay(earliest, messages);
  const [firstYear, firstMonth, firstDay] = parts(earliest);
  const [lastYear, lastMonth, lastDay] = parts(latest);
  const sameYear = firstYear === lastYear;
  if (firstDay === 1 && lastDay === daysIn(lastYear, lastMonth)) {
    if (firstMonth === 1 && lastMonth === 12) {
      return sameYear ? words.year(firstYear) : words.range(words.year(firstYear), words.year(lastYear));
    }
    if (sameYear && firstMonth === lastMonth) return words.month(firstYear, firstMonth);
    if (sameYear) return words.monthsOfYear(firstYear, firstMonth, lastMonth);
    return words.range(words.month(firstYear, firstMonth), words.month(lastYear, lastMonth));
  }
  if (sameYear && firstMonth === lastMonth) return words.daysOfMonth(firstYear, firstMonth, firstDay, lastDay);
  return words.range(formatDay(earliest, messages), formatDay(latest, messages));
}

/** "2026-03-14" → 2026年3月14日 */
export function formatDay(day: string, messages: Messages): string {
  return messages.date.day(...parts(day));
}

/** "2026-03" → 2026年3月 */
export function formatMonth(month: string, messages: Messages): string {
  const [year, number] = parts(`${month}-01`);
  return messages.date.month(year, number);
}

/** True where the day, or even the span, is a conclusion and not printed on the page. */
export function isInferred(date: IssueDate): boolean {
  return date.basis === 'inferred';
}

/** What the date rests on, with the words of the evidence: 据文内“3月13日”推定. */
export function formatBasis(date: IssueDate, messages: Messages): string {
  if (date.basis !== 'inferred') return messages.bases[date.basis];
  const words = [...new Set(date.evidence.map(({ text }) => text))];
  return messages.bases.inferred(words.map((text) => `“${text}”`).join(messages.list.enumeration));
}

/** Day of the week of a date, 0 for Monday. */
export function weekday(day: string): number {
  const [year, month, date] = parts(day);
  return (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7;
}

/** Days of a month. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parts(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}
