import { daysIn, weekday } from './format-date.ts';

/** The days of a month ("2026-03") by weeks of seven, Monday first; 0 where a week reaches beyond the month. */
export function weeksOf(month: string): number[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const before = weekday(`${month}-01`);
  const count = daysIn(year, number);
  return Array.from({ length: Math.ceil((before + count) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => {
      const day = week * 7 + place - before + 1;
      return day < 1 || day > count ? 0 : day;
    }),
  );
}
