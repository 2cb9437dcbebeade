import type { Evidence } from '../../../model/record.ts';
import type { DayMention } from './day-mention.ts';
import type { LatestDay } from './latest-day.ts';
import type { ProseParagraph } from './prose.ts';

/** What the year rules look at. */
export interface DatedPage {
  prose: readonly ProseParagraph[];
  days: readonly DayMention[];
  latest: LatestDay | null;
}

/**
 * What a phrase says about the year. A clue of weight 1 alone carries a year; one of weight 0 only sets a bound.
 *
 *   2026年秋季渡口开放日活动 → 2026-01-01 … 2026-12-31, weight 2
 *   二十届三中全会             → 2024-07-01 … 2025-09-30, weight 1, and nothing before can be (`firm`)
 *   自2021年以来               → 2021-01-01 … null, weight 0, firm
 *   龙年春节                   → fits(2024), fits(2012) …
 */
export interface YearClue {
  rule: string;
  /** First and last likely day; null is open. */
  from: string | null;
  /** Where the words may already stand before `from` (plans in late autumn), from when on; they prove nothing then. */
  heraldedFrom?: string;
  until: string | null;
  /** For clues that recur (weekdays, zodiac): whether they fit an issue of that year. */
  fits?: (year: number) => boolean;
  weight: number;
  /** Words that people use loosely: each of them counts, and none contradicts what is said outright. */
  loose?: true;
  /** The issue cannot be before `from`. */
  firm: boolean;
  /** The issue cannot be after `until`. */
  ceiling?: true;
  evidence: Evidence;
}

export type YearRule = (page: DatedPage) => YearClue[];

/** A clue whose words the caller adds. */
export type UnprovedClue = Omit<YearClue, 'evidence'>;

/**
 * The last year that a page may be from: years counted up to and clues which recur (weekdays, feasts of the moon, zodiac)
 * are followed no further. A year of the horse after 2002 may be 2014 or 2026; one after 2020 is 2026. Fixed, because
 * output must not hang on the day of the run; every year moves it on by one.
 */
export const horizon = 2027;

/** A clue that the issue is of these days, ISO, both included. */
export function within(rule: string, from: string, until: string, weight: number): UnprovedClue {
  return { rule, from, until, weight, firm: false };
}

/** A clue that the issue is of that year. */
export function yearIs(rule: string, year: number, weight: number, evidence: Evidence): YearClue {
  return { ...within(rule, `${year}-01-01`, `${year}-12-31`, weight), evidence };
}

/** A clue that the issue is of that year or a later one. */
export function notBefore(rule: string, from: string, evidence: Evidence): YearClue {
  return { ...boundFrom(rule, from), evidence };
}

/** The same without the words. */
export function boundFrom(rule: string, from: string): UnprovedClue {
  return { rule, from, until: null, weight: 0, firm: true };
}

/** A clue that the issue is of that day or an earlier one. */
export function notAfter(rule: string, until: string, evidence: Evidence): YearClue {
  return { rule, from: null, until, weight: 0, firm: false, ceiling: true, evidence };
}
