import { isoDay, weekdayOf } from './calendar.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

/**
 * 3月14日(星期六) fits 2026, 2020, 2015 …: a day that stands with its weekday tells the year modulo the calendar. A day in
 * January on a page of December is of the next year.
 */
export const weekday: YearRule = ({ days, latest }) =>
  days.flatMap((mention): YearClue[] => {
    const named = mention.weekday;
    if (named === null) {
      return [];
    }
    const fits = (year: number): boolean => {
      const turn = latest && latest.month >= 11 && mention.month <= 2 ? 1 : 0;
      const day = isoDay(mention.year ?? year + turn, mention.month, mention.day);
      return day !== null && weekdayOf(day) === named;
    };
    return [{ rule: 'weekday', from: null, until: null, fits, weight: 1.5, firm: false, evidence: mention.evidence }];
  });

/** The year of the day that the page reports from, where an article writes it out. */
export const reportedYear: YearRule = ({ latest }) =>
  (latest?.mentions ?? []).flatMap((mention) =>
    mention.year === null ? [] : [yearIs('reported-year', mention.year, 3, mention.evidence)],
  );
