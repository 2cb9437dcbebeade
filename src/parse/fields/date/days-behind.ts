/**
 * The days of a page that may have passed when it was printed. What lies ahead of one day that a page looks forward to
 * lies ahead as well, and what a reporter learnt on a day of a later one:
 *
 *   电视剧6月8日将开播,6月20日播完                 6月8日 is ahead, so is 6月20日
 *   记者6月5日从气象台了解到,6月7日有大风          6月7日 is ahead of 6月5日
 */
import { daysBetween, isoDay } from './calendar.ts';
import { isSurelyPast } from './day-is-past.ts';
import type { DayMention } from './day-mention.ts';
import { notPastReason } from './day-not-past.ts';
import { dayWeight } from './day-weight.ts';

/** Rules whose day is ahead of the issue for sure; 6月1日起 may be either, and 6月1日前 is told of afterwards as well. */
const surelyAhead: ReadonlySet<string> = new Set([
  'future',
  'announced',
  'planned',
  'weather',
  'scheduled',
  'offered',
  'works',
]);

/** So many days ahead a page looks. */
const foresight = 60;

/** The mentions that no rule and no other mention puts ahead, in their order. */
export function daysBehind(mentions: readonly DayMention[]): DayMention[] {
  const judged = mentions.map((mention) => ({ mention, reason: notPastReason(mention) }));
  const ahead = judged.filter(({ reason }) => reason !== null && surelyAhead.has(reason)).map(({ mention }) => mention);
  return judged
    .filter(({ mention, reason }) => reason === null && !ahead.some((one) => follows(mention, one)))
    .map(({ mention }) => mention)
    .filter((mention, _index, rest) => !rest.some((one) => wasLearnt(mention, one)));
}

/** Whether a day that may have passed lies at or behind one that is ahead. */
function follows(mention: DayMention, ahead: DayMention): boolean {
  const days = daysFrom(ahead, mention);
  return days >= 0 && days <= foresight && !isSurelyPast(mention);
}

/** Whether a day stands in the paragraph of what a reporter learnt on an earlier one: it is what was told. */
function wasLearnt(mention: DayMention, learnt: DayMention): boolean {
  const days = daysFrom(learnt, mention);
  return (
    mention.paragraph === learnt.paragraph &&
    mention.start > learnt.start &&
    days > 0 &&
    days <= foresight &&
    dayWeight(learnt) === 4 &&
    dayWeight(mention) < 3
  );
}

/** Days from the first forward to the second, around the turn of the year. */
function daysFrom(first: DayMention, second: DayMention): number {
  const from = isoDay(2024, first.month, first.day);
  const to = isoDay(2024, second.month, second.day);
  return from === null || to === null ? -1 : (daysBetween(from, to) + 366) % 366;
}
