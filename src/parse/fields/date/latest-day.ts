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
import { isSurelyPast } from './day-is-past.ts';
import type { DayMention } from './day-mention.ts';
import { withoutDaysOfStory } from './day-of-story.ts';
import { dayWeight, reportedWeight } from './day-weight.ts';
import { daysBehind } from './days-behind.ts';
import { clauseAfter, clauseBefore } from './prose.ts';

export interface LatestDay {
  month: number;
  day: number;
  /** The mentions of that very day, the heaviest first. */
  mentions: DayMention[];
  /** Weight of the heaviest of them. */
  weight: number;
  /** The other end of the days from which the page may report, where no word says whether the last is news or to come. */
  open?: { month: number; day: number };
}

interface Weighed {
  mention: DayMention;
  weight: number;
  /** Day of a leap year, 0 … 365. */
  place: number;
}

const circle = 366;
const reach = 14;
const farthest = 60;
/** A report is no further behind the latest than this, as a rule. */
const near = 2;

/**
 * Null where no past day is named. Days with a year count only where an article reports from them. Where the last day is
 * not surely past and an earlier one is, either may be the latest: the last where it is near, else the sure one.
 */
export function findLatestDay(mentions: readonly DayMention[]): LatestDay | null {
  const behind = withoutDaysOfStory(daysBehind(mentions));
  const latest = latestOf(behind);
  const sure = latest?.mentions.some(isSurelyPast) ? latest : latestOf(behind.filter(isSurelyPast));
  if (latest === null || sure === latest) return latest;
  if (sure === null || sure.weight < reportedWeight) return openTo(latest, behind);
  const ahead = distance(placeOf(sure), placeOf(latest));
  if (ahead === 0 || ahead >= farthest) return latest;
  const [chosen, other] = ahead <= near ? [latest, sure] : [sure, latest];
  return { ...chosen, open: { month: other.month, day: other.day } };
}

/** A lone day that stands well ahead of all others may be to come, though no word says so: it is the latest, or the one before it is. */
function openTo(latest: LatestDay, behind: readonly DayMention[]): LatestDay {
  if (latest.mentions.length > 1) return latest;
  const before = latestOf(behind.filter((mention) => !latest.mentions.includes(mention)));
  const ahead = before === null ? 0 : distance(placeOf(before), placeOf(latest));
  const isNear = ahead <= near && !latest.mentions.some(isBare);
  if (before === null || before.weight < reportedWeight || ahead === 0 || isNear || ahead >= farthest) return latest;
  return { ...latest, open: { month: before.month, day: before.day } };
}

/** 专场招聘会12月10日举行: held or to be held, for nothing more is said of it. Not 12月10日,招聘会举行. */
function isBare({ paragraph, start, end }: DayMention): boolean {
  return (
    /\p{Script=Han}{4}$/u.test(clauseBefore(paragraph.text, start)) &&
    /^(?:[上下中]午|晚上?)?(?:\d{1,2}[时点:：]\d{0,2}分?)?(?:在\p{Script=Han}{2,14}?)?(?:举[行办]|开[幕赛考班演讲启]|启动|开始|进行)$/u.test(
      clauseAfter(paragraph.text, end),
    )
  );
}

function latestOf(behind: readonly DayMention[]): LatestDay | null {
  const weighed: Weighed[] = [];
  for (const mention of behind) {
    const weight = dayWeight(mention);
    const isBackground = mention.year !== null && weight < reportedWeight;
    if (isBackground || isoDay(2024, mention.month, mention.day) === null) continue;
    weighed.push({ mention, weight, place: placeOf(mention) });
  }
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
      return ahead === 0 || (ahead < farthest && (one.own[0]?.weight ?? 0) >= 3 && one.total * 2 >= heaviest.total);
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

function placeOf({ month, day }: { month: number; day: number }): number {
  return daysBetween('2024-01-01', isoDay(2024, month, day) ?? '2024-01-01');
}
