import {
  dayAddress,
  issueAddress,
  issueDay,
  monthAddress,
  pageAddress,
  undatedAddress,
  yearAddress,
} from '../../archive/addresses.ts';
import type { ArticleRecord, IssueDate } from '../../model/record.ts';
import { groupBy } from './group-by.ts';
import type { ListPart } from './listing.ts';
import { splitList } from './listing.ts';
import { compareText } from './order.ts';

export interface DayView {
  /** "2026-03-14" */
  day: string;
  address: string;
  count: number;
  /** How many issues and pages its articles stand on. */
  issues: number;
  pages: number;
  parts: ListPart<ArticleRecord>[];
}

export interface MonthView {
  /** "2026-03" */
  month: string;
  address: string;
  /** Everything dated within the month. */
  count: number;
  days: DayView[];
  /** Articles dated to the month or to a span inside it, and to no day. */
  wide: ArticleRecord[];
}

export interface YearView {
  /** "2026" */
  year: string;
  address: string;
  count: number;
  months: MonthView[];
  /** Articles dated to the year or to a span of months. */
  wide: ArticleRecord[];
}

export interface CalendarView {
  /** Oldest first. */
  years: YearView[];
  /** Articles that cannot be placed in one year. */
  undated: { address: string; count: number; parts: ListPart<ArticleRecord>[] };
}

/** Days, months and years that have articles. A date wider than a day goes to the smallest page that holds all of it. */
export function viewCalendar(listed: ArticleRecord[]): CalendarView {
  const places = groupBy(listed, (record) => placeOf(record.date));
  const keys = [...places.keys()].filter((key) => key !== '').toSorted(compareText);
  const at = (key: string) => places.get(key) ?? [];
  const within = (prefix: string, length: number) => [
    ...new Set(keys.filter((key) => key.startsWith(prefix) && key.length >= length).map((key) => key.slice(0, length))),
  ];

  const viewDay = (day: string): DayView => {
    const address = dayAddress(day);
    const records = at(day);
    const issues = new Set(records.map(issueAddress)).size;
    const pages = new Set(records.map(pageAddress)).size;
    return { day, address, count: records.length, issues, pages, parts: splitList(address, records) };
  };
  const viewMonth = (month: string): MonthView => {
    const days = within(`${month}-`, 10).map(viewDay);
    const wide = at(month);
    return { month, address: monthAddress(month), count: total(days) + wide.length, days, wide };
  };
  const viewYear = (year: string): YearView => {
    const months = within(`${year}-`, 7).map(viewMonth);
    const wide = at(year);
    return { year, address: yearAddress(year), count: total(months) + wide.length, months, wide };
  };

  return {
    years: within('', 4).map(viewYear),
    undated: { address: undatedAddress, count: at('').length, parts: splitList(undatedAddress, at('')) },
  };
}

/** "2026-03-14", "2026-03", "2026", or "" where the span leaves the year open. */
function placeOf(date: IssueDate): string {
  const day = issueDay(date);
  if (day !== null) return day;
  const { earliest, latest } = date;
  if (date.precision === 'unknown' || earliest === null || latest === null) return '';
  if (earliest === latest) return earliest;
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
  if (earliest.slice(0, 4) === latest.slice(0, 4)) return earliest.slice(0, 4);
  return '';
}

function total(views: { count: number }[]): number {
  return views.reduce((sum, view) => sum + view.count, 0);
}
