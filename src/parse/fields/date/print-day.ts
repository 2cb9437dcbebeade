/**
 * The days of the week on which a page says that it is printed: 本栏目每周二刊出, 热线5550000每周二、周五见报.
 *
 * Not 《渠首周刊》每周四出版, which is another paper, nor what a text tells of one: 那时的小报每周四出版,他一期不落.
 */
import type { Evidence } from '../../../model/record.ts';
import { addDays, isoDay, weekdayNumber, weekdayOf } from './calendar.ts';
import { longestDelay } from './date-without-year.ts';
import type { ProseParagraph } from './prose.ts';
import { clauseBefore, evidenceFrom, matchesIn } from './prose.ts';
import type { YearRule } from './year-clue.ts';

export interface PrintDays {
  /** 0 is Sunday. */
  weekdays: ReadonlySet<number>;
  evidence: Evidence;
}

const printed =
  /(?:每逢?|逢)((?:周|星期)[一二三四五六日天](?:[、和及](?:周|星期)?[一二三四五六日天])*)(?:见报|出版|刊出|刊发|出刊|与您见面|与读者见面)/gu;
const own = /本(?:版|栏目?|刊|专栏|专版|专刊|周刊)\p{Script=Han}{0,4}$/u;
const ofOthers = /[》”]|那时|当时|当年|曾|原来|过去|从前|他|她|订/u;

/** Few lines have it. */
const glance = /[每逢](?:周|星期)/u;

/** A line that says only this and how the page is reached. */
const longestLine = 40;

export function findPrintDays(prose: readonly ProseParagraph[]): PrintDays | null {
  const held = prose.filter(({ text }) => glance.test(text));
  for (const { paragraph, match, start, end } of matchesIn(held, printed)) {
    const before = clauseBefore(paragraph.text, start);
    if (ofOthers.test(before) || (paragraph.text.length > longestLine && !own.test(before))) continue;
    const signs = (match[1] ?? '').replace(/周|星期|[、和及]/gu, '');
    return { weekdays: new Set([...signs].map(weekdayNumber)), evidence: evidenceFrom(paragraph, start, end) };
  }
  return null;
}

/** The first day behind an event on which the page is printed, ISO; null where that is too long after it. */
export function nextPrintDay(event: string, { weekdays }: PrintDays): string | null {
  for (let after = 1; after <= longestDelay + 1; after += 1) {
    const day = addDays(event, after);
    if (weekdays.has(weekdayOf(day))) return day;
  }
  return null;
}

/** So many print days a week that the latest report is of the day before, as a rule, and few enough to tell years apart. */
const fewest = 2;
const most = 3;

/** A page printed twice a week on the day behind its latest report, in the years in which that is one of its days. */
export const printDay: YearRule = ({ prose, latest }) => {
  const days = latest === null ? null : findPrintDays(prose);
  if (latest === null || days === null || days.weekdays.size < fewest || days.weekdays.size > most) return [];
  const fits = (year: number): boolean => {
    const event = isoDay(year, latest.month, latest.day);
    return event !== null && days.weekdays.has(weekdayOf(addDays(event, 1)));
  };
  return [
    {
      rule: 'print-day',
      from: null,
      until: null,
      fits,
      weight: 0.4,
      loose: true,
      firm: false,
      evidence: days.evidence,
    },
  ];
};
