import { addDays, isoDay } from './calendar.ts';
import { longestDelay } from './date-without-year.ts';
import type { DayMention } from './day-mention.ts';
import { isToldOfDay } from './day-said.ts';

/** 1月3日入夜到昨日上午, 3月6日至昨天 */
const stretch = /^\p{Script=Han}{0,4}(?:起|开始)?[,，]?(?:一直)?[到至](?:昨[日天晚]|今[日天晨])/u;

/**
 * The soonest that an issue can be where something went on from a day to yesterday or today: 1月3日入夜到昨日上午,大雪… was
 * printed on 5 January or later, for 昨日 is another day than the third. Null where no such day is near the latest reported one.
 *
 * @param event the latest reported day, ISO
 */
export function soonestByStretch(days: readonly DayMention[], year: number, event: string): string | null {
  const soonest = days.flatMap((mention): string[] => {
    const words = stretch.exec(mention.paragraph.text.slice(mention.end, mention.end + 16))?.[0];
    const day = isoDay(mention.year ?? year, mention.month, mention.day);
    if (words === undefined || day === null || isToldOfDay(mention)) return [];
    const issue = addDays(day, /昨[日天晚]$/u.test(words) ? 2 : 1);
    return issue >= addDays(event, -longestDelay) && issue <= addDays(event, longestDelay) ? [issue] : [];
  });
  return soonest.sort().at(-1) ?? null;
}
