import { daysBetween, isoDay } from './calendar.ts';
import { longHolidays } from './date-without-year.ts';
import type { DayMention } from './day-mention.ts';
import { findDays } from './day-mention.ts';
import type { LatestDay } from './latest-day.ts';
import type { ProseParagraph } from './prose.ts';

const dayAlone = /^\d{1,2}月\d{1,2}日[(（]?(?:星期|周)[一二三四五六日天][)）]?$/u;

/** A page's head stands in its first lines, below its number and name. */
const lastLine = 6;

/** So many days ahead a page names a day that reads as reported. */
const foresight = 30;

/** 4月18日 星期一 on a line of its own: a page's head, or a day of a programme. Not 4月18日星期一路灯亮了. */
export function daysAlone(prose: readonly ProseParagraph[]): DayMention[] {
  return findDays(prose.filter(({ heading, text }) => heading && dayAlone.test(text)));
}

/**
 * The day that a page's head prints without its year, which is the issue's own:
 *
 *   B5 / 文体新闻 / 4月18日 星期一 … 4月16日晚,村里放了电影      4月18日
 *   the same line deeper in the page                             null: a programme's day
 *   4月18日 星期一 over a report from 6月5日                     null: the two are of different issues
 */
export function dayOfHead(prose: readonly ProseParagraph[], reported: LatestDay | null): LatestDay | null {
  const heads = daysAlone(prose.filter(({ span }) => span[0] <= lastLine));
  const [head] = heads;
  if (head === undefined || heads.length > 1) return null;
  const { month, day } = head;
  if (reported && !isNear(head, reported)) return null;
  return { month, day, mentions: [head], weight: 4 };
}

/** Whether the head's day is the reported one or near it: before it lie the news, behind it what a page announces. */
function isNear(head: DayMention, reported: LatestDay): boolean {
  return [2023, 2024, 2025].some((year) => {
    const [day, event] = [isoDay(year, head.month, head.day), isoDay(2024, reported.month, reported.day)];
    const days = day && event ? daysBetween(event, day) : -1;
    return days >= -foresight && days <= longHolidays;
  });
}
