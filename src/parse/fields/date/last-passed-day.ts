import { addDays, isoDay } from './calendar.ts';
import { longestDelay } from './date-without-year.ts';
import { isSurelyPast } from './day-is-past.ts';
import type { DayMention } from './day-mention.ts';
import { daysBehind } from './days-behind.ts';
import { sentenceAfter } from './prose.ts';

/** Further behind the latest report a day told in passing is of another story, as a rule. */
const reach = 7;

/**
 * How late the issue may be by a day that an article tells of in passing, behind the page's latest report:
 *
 *   leads 3月7日; deep in an article 3月8日,病人已能下床走动      3月11日, though 3月8日 itself is no report
 *   leads 2月8日; 2月9日至15日,全市接待游客61万人次    2月18日, for what was counted has ended
 *   leads 3月7日; 3月12日起预约                                   the event: what may lie ahead says nothing
 *
 * @param event the latest reported day, ISO
 */
export function lastPassedDay(days: readonly DayMention[], year: number, event: string): string {
  const passed = daysBehind(days)
    .filter((mention) => isSurelyPast(mention) || isCounted(mention))
    .map((mention) => isoDay(mention.year ?? year, mention.month, mention.day))
    .filter((day) => day !== null && day > event && day <= addDays(event, reach))
    .sort();
  const last = passed.at(-1);
  return last ? addDays(last, longestDelay) : event;
}

/** 2月9日至15日,接待游客61万人次,同比增长二成: figures of days that have gone by. */
function isCounted({ paragraph, end }: DayMention): boolean {
  const sentence = sentenceAfter(paragraph.text, end);
  return (
    /接待\p{Script=Han}{0,6}\d|同比|环比|同期\p{Script=Han}{0,4}[增下减多少]/u.test(sentence) &&
    !/预计|将|有望|计划/u.test(sentence)
  );
}
