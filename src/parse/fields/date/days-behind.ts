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
import type { ProseParagraph } from './prose.ts';

/** Rules whose day is ahead of the issue for sure; 6月1日起 may be either, and 6月1日前 is told of afterwards as well. */
const surelyAhead: ReadonlySet<string> = new Set([
  'future',
  'announced',
  'planned',
  'weather',
  'scheduled',
  'offered',
  'works',
  'kept-for',
]);

/** So many days ahead a page looks. */
const foresight = 60;

/** A page of nothing but days is read in one pass: what matters of a day is its place in the year. */
const circle = 366;

/** The mentions that no rule and no other mention puts ahead, in their order. */
export function daysBehind(mentions: readonly DayMention[]): DayMention[] {
  const left: { mention: DayMention; place: number }[] = [];
  const ahead = new Set<number>();
  for (const mention of mentions) {
    const reason = notPastReason(mention);
    if (reason === null) left.push({ mention, place: placeOf(mention) });
    else if (surelyAhead.has(reason)) ahead.add(placeOf(mention));
  }
  const learnt = new Map<ProseParagraph, Set<number>>();
  const behind: DayMention[] = [];
  for (const { mention, place } of left) {
    const told = learnt.get(mention.paragraph) ?? new Set();
    const weight = dayWeight(mention);
    if (weight < 3 && isBehindOne(told, place, 1)) continue;
    if (isBehindOne(ahead, place, 0) && !isSurelyPast(mention)) continue;
    if (weight === 4) learnt.set(mention.paragraph, told.add(place));
    behind.push(mention);
  }
  return behind;
}

/** Whether a day stands `least` days or more behind one of the places, and not too many. */
function isBehindOne(places: ReadonlySet<number>, place: number, least: number): boolean {
  if (place < 0) return false;
  for (const one of places) if (one >= 0 && isWithin((place - one + circle) % circle, least)) return true;
  return false;
}

function isWithin(days: number, least: number): boolean {
  return days >= least && days <= foresight;
}

/** Day of a leap year, 0 … 365; -1 for a day that no calendar has. */
function placeOf({ month, day }: DayMention): number {
  const iso = isoDay(2024, month, day);
  return iso === null ? -1 : daysBetween('2024-01-01', iso);
}
