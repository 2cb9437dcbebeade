import type { ArticleRecord } from '../../model/record.ts';

/** Articles over time, in equal steps without gaps. */
export interface TimeBars {
  step: 'month' | 'year';
  /** Oldest first: "2026-03" or "2026", empty steps between the first and the last included. */
  bars: { period: string; count: number }[];
  /** Articles whose date is wider than a step, or unknown. */
  unplaced: number;
}

/** Bars by month where they span no more months than this, else by year. */
const mostMonths = 24;

/** Null where there are not two steps to compare. A date counts for a step only if all of it lies within. */
export function timeBars(records: Pick<ArticleRecord, 'date'>[]): TimeBars | null {
  const months = records.map((record) => periodOf(record, 7));
  const known = months.filter((month) => month !== null).toSorted();
  const first = known[0];
  const last = known.at(-1);
  const byMonth = first !== undefined && last !== undefined && monthsBetween(first, last).length <= mostMonths;
  return byMonth
    ? count('month', months)
    : count(
        'year',
        records.map((record) => periodOf(record, 4)),
      );
}

function count(step: TimeBars['step'], periods: (string | null)[]): TimeBars | null {
  const counts = new Map<string, number>();
  for (const period of periods) if (period !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  const known = [...counts.keys()].toSorted();
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const all = step === 'month' ? monthsBetween(first, last) : yearsBetween(first, last);
  return {
    step,
    bars: all.map((period) => ({ period, count: counts.get(period) ?? 0 })),
    unplaced: periods.filter((period) => period === null).length,
  };
}

/** The month (7 signs) or year (4 signs) that all of a date lies in, null where it is wider. */
export function periodOf({ date }: Pick<ArticleRecord, 'date'>, length: 7 | 4): string | null {
  const { earliest, latest } = date;
  if (earliest === null || latest === null) return null;
  const period = earliest.slice(0, length);
  return latest.startsWith(period) ? period : null;
}

/** "2025-11" to "2026-01", both included. */
export function monthsBetween(first: string, last: string): string[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  return Array.from({ length: number(last) - number(first) + 1 }, (_, index) => {
    const month = number(first) + index;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

function yearsBetween(first: string, last: string): string[] {
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
    String(Number(first) + index).padStart(4, '0'),
  );
}
