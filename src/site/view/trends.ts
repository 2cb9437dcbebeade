/** Words that the articles of late have more often than those before, month by month. */
import type { ArticleRecord } from '../../model/record.ts';
import { bodyText } from '../body/plain-text.ts';
import { compareText } from './order.ts';
import { monthsBetween, periodOf } from './time-bars.ts';

/** A month of fewer articles gives no share; fewer such months give no drawing. */
export const fewestArticles = 30;
export const fewestMonths = 6;

/** Bounds of what is drawn. */
const mostWords = 12;
const mostMonths = 36;
/** The last third of the months is "of late"; there a word must stand in so many articles, and so many times as often. */
const lateShare = 1 / 3;
const fewestLate = 8;
const rise = 1.5;

export interface TrendMonth {
  /** "2026-03" */
  month: string;
  articles: number;
  isEnough: boolean;
}

export interface TrendWord {
  word: string;
  /** For each month how many articles have the word; null where the month has too few. */
  counts: (number | null)[];
}

export interface TrendsView {
  /** Without gaps, oldest first; the last 36 at most. */
  months: TrendMonth[];
  /** How many of them have enough articles. */
  enough: number;
  /** The one that rose most first; empty where there are too few months. */
  words: TrendWord[];
}

export function viewTrends(listed: ArticleRecord[]): TrendsView {
  const byMonth = new Map<string, ArticleRecord[]>();
  for (const record of listed) {
    const month = periodOf(record, 7);
    if (month === null) continue;
    const records = byMonth.get(month);
    if (records === undefined) byMonth.set(month, [record]);
    else records.push(record);
  }
  const known = [...byMonth.keys()].toSorted(compareText);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return { months: [], enough: 0, words: [] };
  const months = monthsBetween(first, last)
    .slice(-mostMonths)
    .map((month): TrendMonth => {
      const articles = byMonth.get(month)?.length ?? 0;
      return { month, articles, isEnough: articles >= fewestArticles };
    });
  const full = months.filter(({ isEnough }) => isEnough).map(({ month }) => month);
  if (full.length < fewestMonths) return { months, enough: full.length, words: [] };

  const split = full.length - Math.max(2, Math.floor(full.length * lateShare));
  const recordsOf = (some: string[]) => some.flatMap((month) => byMonth.get(month) ?? []);
  const words = findRising(recordsOf(full.slice(0, split)), recordsOf(full.slice(split)));
  const texts = new Map(full.map((month) => [month, (byMonth.get(month) ?? []).map(textOf)]));
  return {
    months,
    enough: full.length,
    words: words.map((word) => ({
      word,
      counts: months.map(({ month }) => texts.get(month)?.filter((text) => text.includes(word)).length ?? null),
    })),
  };
}

/** Keywords whose share of the late articles is well above that of the early ones. */
function findRising(early: ArticleRecord[], late: ArticleRecord[]): string[] {
  const before = countKeywords(early);
  return [...countKeywords(late)]
    .filter(([, count]) => count >= fewestLate)
    .map(([word, count]) => ({
      word,
      count,
      // Half an article is added on both sides, so that a new word does not rise without end.
      rise: (count + 0.5) / (late.length + 1) / (((before.get(word) ?? 0) + 0.5) / (early.length + 1)),
    }))
    .filter((word) => word.rise >= rise)
    .toSorted((left, right) => right.rise - left.rise || right.count - left.count || compareText(left.word, right.word))
    .slice(0, mostWords)
    .map(({ word }) => word);
}

function countKeywords(records: ArticleRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keywords } of records) {
    for (const word of new Set(keywords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function textOf({ title, body }: ArticleRecord): string {
  return `${title}\n${bodyText(body)}`;
}
