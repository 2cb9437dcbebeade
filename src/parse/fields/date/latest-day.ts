/**
 * The latest day that a page reports from.
 *
 *   leads 10月15日至18日, 10月21日, 10月22日 (five times); deep in a feature 4月19日   → 10月22日
 *   leads 5月12日, 5月14日; in passing 6月6日                                         → 5月14日, 6月6日 is ahead
 *
 * Days without a year lie on a circle, so that 12月30日 and 1月2日 are three days apart. Each day gathers the weight of
 * the days up to two weeks before it; the heaviest wins, unless a later one is itself well reported.
 */
import { daysBetween, isoDay } from './calendar.ts';
import type { DayMention } from './day-mention.ts';
import { notPastReason } from './day-not-past.ts';
import { dayWeight, reportedWeight } from './day-weight.ts';

export interface LatestDay {
  month: number;
  day: number;
  /** The mentions of that very day, the heaviest first. */
  mentions: DayMention[];
  /** Weight of the heaviest of them. */
  weight: number;
}

interface Weighed {
  mention: DayMention;
  weight: number;
  /** Day of a leap year, 0 … 365. */
  place: number;
}

const circle = 366;
const reach = 14;

/** Null where no past day is named. Days with a year count only where an article reports from them. */
export function findLatestDay(mentions: readonly DayMention[]): LatestDay | null {
  const weighed = mentions.flatMap((mention): Weighed[] => {
    const iso = isoDay(2024, mention.month, mention.day);
    const weight = dayWeight(mention);
    const isBackground = mention.year !== null && weight < reportedWeight;
    return iso === null || isBackground || notPastReason(mention) !== null
      ? []
      : [{ mention, weight, place: daysBetween('2024-01-01', iso) }];
  });
  const gathered = [...new Set(weighed.map((one) => one.place))].map((place) => {
    const before = weighed.filter((other) => distance(other.place, place) <= reach);
    const own = weighed.filter((other) => other.place === place).sort((a, b) => b.weight - a.weight);
    return { place, own, total: before.reduce((sum, other) => sum + other.weight, 0) };
  });
  // A day in passing gathers what was reported before it: 停电 on 24 October is no later news than that of the 16th.
  const reported = gathered.filter((one) => (one.own[0]?.weight ?? 0) >= reportedWeight);
  const heaviest = (reported.length > 0 ? reported : gathered).reduce<(typeof gathered)[number] | null>(
    (best, one) => (best === null || one.total > best.total ? one : best),
    null,
  );
  if (heaviest === null) {
    return null;
  }
  const chosen = gathered
    .filter((one) => {
      const ahead = distance(heaviest.place, one.place);
      return ahead === 0 || (ahead < 60 && (one.own[0]?.weight ?? 0) >= 3 && one.total * 2 >= heaviest.total);
    })
    .reduce(
      (latest, one) => (distance(heaviest.place, one.place) > distance(heaviest.place, latest.place) ? one : latest),
      heaviest,
    );
  const top = chosen.own[0];
  return top
    ? {
        month: top.mention.month,
        day: top.mention.day,
        mentions: chosen.own.map((one) => one.mention),
        weight: top.weight,
      }
    : null;
}

/** Days from the first place forward to the second, around the turn of the year. */
function distance(from: number, to: number): number {
  return (to - from + circle) % circle;
}
