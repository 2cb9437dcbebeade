import { addDays, isoDay } from './calendar.ts';
import { longHolidays } from './date-without-year.ts';
import { printDay } from './print-day.ts';
import { ageThenAndNow } from './year-age.ts';
import { ageThenAhead } from './year-age-ahead.ts';
import { ageOfNamed } from './year-age-named.ts';
import { yearsAgo } from './year-ago.ts';
import { anniversary, explainedAnniversary } from './year-anniversary.ts';
import { announced } from './year-announced.ts';
import { appointment } from './year-appointment.ts';
import { awaitedWork } from './year-awaited.ts';
import { besideLastYear } from './year-beside-last.ts';
import { bodyOfItsTime } from './year-body.ts';
import { calamityOfYear } from './year-calamity.ts';
import { campaign, games } from './year-campaign.ts';
import { census } from './year-census.ts';
import type { DatedPage, YearClue, YearRule } from './year-clue.ts';
import { horizon } from './year-clue.ts';
import { cohort } from './year-cohort.ts';
import { congress, peoplesCongress, plenarySession } from './year-congress.ts';
import { contrast } from './year-contrast.ts';
import { countedDown } from './year-countdown.ts';
import { countsAgree } from './year-counts-agree.ts';
import { documentOfYear } from './year-document.ts';
import { dogDays } from './year-dog-days.ts';
import { draftOfYear } from './year-draft.ts';
import { numberedByYear } from './year-draw.ts';
import { eclipse } from './year-eclipse.ts';
import { education } from './year-education.ts';
import { elapsedYears } from './year-elapsed.ts';
import { endedSince } from './year-ended.ts';
import { enrolment } from './year-enrolment.ts';
import { era } from './year-era.ts';
import { heldEvent } from './year-event.ts';
import { examOfYear } from './year-exam.ts';
import { explicitYear } from './year-explicit.ts';
import { feastOfYear } from './year-feast.ts';
import { feastGap } from './year-feast-gap.ts';
import { festival, sports } from './year-festival.ts';
import { floodYear } from './year-flood.ts';
import { followingYears } from './year-following.ts';
import { forecast } from './year-forecast.ts';
import { founded } from './year-founded.ts';
import { goalOfYear } from './year-goal.ts';
import { happening } from './year-happening.ts';
import { harvest } from './year-harvest.ts';
import { holidayOfYear } from './year-holiday.ts';
import { itemOfYear } from './year-item.ts';
import { jubilee } from './year-jubilee.ts';
import { yearLadder } from './year-ladder.ts';
import { lawInForce } from './year-law.ts';
import { lawAge } from './year-law-age.ts';
import { lunarDayOfYear } from './year-lunar-day.ts';
import { measureAge } from './year-measure-age.ts';
import { monthsSince } from './year-months-since.ts';
import { movedSince } from './year-moved.ts';
import { namedYear } from './year-named.ts';
import { noticeOfDay } from './year-notice.ts';
import { nthYear } from './year-nth.ts';
import { numberedDay } from './year-numbered-day.ts';
import { fiveYearPlan } from './year-plan.ts';
import { planShare } from './year-plan-share.ts';
import { keptPromise } from './year-promise.ts';
import { rateChange } from './year-rates.ts';
import { relativeYear } from './year-relative.ts';
import { remainingYears } from './year-remaining.ts';
import { reunion } from './year-reunion.ts';
import { yearlyRow } from './year-row.ts';
import { seriesOfYear } from './year-series.ts';
import { sinceCompared } from './year-since-compared.ts';
import { yearSpan } from './year-span.ts';
import { yearStatistics } from './year-statistics.ts';
import { toldTwice } from './year-told-twice.ts';
import { monthOfTwoYears } from './year-two-names.ts';
import { weekByItsDays } from './year-week.ts';
import { reportedYear, weekday } from './year-weekday.ts';
import { weekdayNearDay } from './year-weekly.ts';
import { workSummed } from './year-work-summed.ts';
import { wornYears } from './year-worn.ts';
import { zodiac } from './year-zodiac.ts';

export const yearRules: readonly YearRule[] = [
  reportedYear,
  relativeYear,
  explicitYear,
  heldEvent,
  happening,
  floodYear,
  awaitedWork,
  eclipse,
  elapsedYears,
  monthsSince,
  countsAgree,
  wornYears,
  ageThenAndNow,
  yearsAgo,
  era,
  census,
  calamityOfYear,
  yearSpan,
  contrast,
  yearLadder,
  goalOfYear,
  bodyOfItsTime,
  endedSince,
  numberedDay,
  anniversary,
  explainedAnniversary,
  jubilee,
  seriesOfYear,
  namedYear,
  festival,
  sports,
  lawInForce,
  lawAge,
  measureAge,
  documentOfYear,
  draftOfYear,
  numberedByYear,
  forecast,
  cohort,
  yearlyRow,
  peoplesCongress,
  plenarySession,
  congress,
  fiveYearPlan,
  planShare,
  campaign,
  education,
  enrolment,
  games,
  countedDown,
  remainingYears,
  appointment,
  announced,
  zodiac,
  lunarDayOfYear,
  feastOfYear,
  dogDays,
  holidayOfYear,
  weekday,
  weekByItsDays,
  noticeOfDay,
  keptPromise,
  ageThenAhead,
  sinceCompared,
  feastGap,
  toldTwice,
  monthOfTwoYears,
  rateChange,
  examOfYear,
  itemOfYear,
  weekdayNearDay,
  harvest,
  besideLastYear,
  nthYear,
  founded,
  followingYears,
  workSummed,
  ageOfNamed,
  reunion,
  movedSince,
  yearStatistics,
  printDay,
];

export interface InferredYear {
  /** Null where the clues do not carry one. */
  year: number | null;
  /** The day before which the issue cannot be; null where nothing says. */
  notBefore: string | null;
  /** The day after which it cannot be. */
  notAfter: string | null;
  /** The clues that agree with the year, the heaviest first; without a year, the one that sets the bound. */
  clues: YearClue[];
}

/** From this weight on a year is carried … */
const enough = 1;
/** … and from this one where it is the year that the page last tells of, or one of the next three. */
const enoughNear = 0.8;
const near = 3;
/** What weighs less only breaks ties and is not shown as evidence. */
const telling = 0.3;

/** Weighs what every rule found. Each rule counts once a year, with its heaviest clue, so that repetition proves nothing. */
export function inferYear(page: DatedPage): InferredYear {
  const clues = yearRules.flatMap((rule) => rule(page));
  const bound = clues
    .filter((clue) => clue.firm && clue.from !== null)
    .sort((a, b) => compare(b.from ?? '', a.from ?? ''))[0];
  const floor = bound?.from ?? null;
  const limit = ceilingOf(clues, floor);
  const ceiling = limit?.until ?? null;
  const only = bound && limit ? onlyYear(page, floor ?? '', ceiling ?? '') : null;
  if (bound && limit && only !== null) {
    return { year: only, notBefore: floor, notAfter: ceiling, clues: [bound, limit] };
  }
  const scored = candidateYears(clues, floor)
    .filter((year) => !floor || lastIssueOf(page, year) >= floor)
    .filter((year) => !ceiling || firstDayOf(page, year) <= ceiling)
    .map((year) => ({ year, score: scoreOf(year, clues, page) }))
    .sort((a, b) => b.score - a.score || a.year - b.year);
  const [best, second] = scored;
  // Where two years tie, one that is only heralded gives way to the one before it.
  const isTie = second?.score === best?.score && !(second && isOnlyHeralded(second.year, clues, page));
  const isNear = best && floor && best.year - yearOf(floor) <= near;
  if (!best || best.score < (isNear ? enoughNear : enough) || isTie) {
    const bounds = [bound, limit].filter((clue) => clue !== undefined);
    return { year: null, notBefore: floor, notAfter: ceiling, clues: bounds };
  }
  const agreeing = clues.filter((clue) => clue.weight >= telling && agrees(clue, best.year, page));
  return { year: best.year, notBefore: floor, notAfter: ceiling, clues: agreeing.sort((a, b) => b.weight - a.weight) };
}

/** The nearest goal that does not lie behind what the page cannot be before, for then it is one of old. */
function ceilingOf(clues: readonly YearClue[], floor: string | null): YearClue | undefined {
  return clues
    .filter((clue) => clue.ceiling && clue.until !== null && clue.until >= (floor ?? ''))
    .sort((a, b) => compare(a.until ?? '', b.until ?? ''))[0];
}

/** The one year in which the page's reported day lies between the two bounds, null where there are more or none. */
function onlyYear(page: DatedPage, floor: string, ceiling: string): number | null {
  const years: number[] = [];
  for (let year = yearOf(floor); year <= yearOf(ceiling); year += 1)
    if (lastIssueOf(page, year) >= floor && firstDayOf(page, year) <= ceiling) years.push(year);
  return years.length === 1 ? (years[0] ?? null) : null;
}

/**
 * Years that some clue speaks for; clues that recur need a bound to start from, or a body that is known to be new, and
 * are followed to the horizon.
 */
function candidateYears(clues: YearClue[], floor: string | null): number[] {
  const years = new Set<number>();
  for (const clue of clues) {
    if (clue.weight > 0 && clue.from && clue.until) {
      for (let year = yearOf(clue.from); year <= yearOf(clue.until); year += 1) {
        years.add(year);
      }
    }
  }
  const newest = clues.filter((clue) => clue.until === null && clue.weight > 0).map((clue) => clue.from ?? '');
  const start = floor ?? newest.sort(compare)[newest.length - 1] ?? '';
  if (start && clues.some((clue) => clue.fits)) {
    for (let year = yearOf(start); year <= horizon; year += 1) {
      years.add(year);
    }
  }
  return [...years].sort((a, b) => a - b);
}

function scoreOf(year: number, clues: YearClue[], page: DatedPage): number {
  const heaviest = new Map<string, number>();
  for (const clue of clues) {
    const key = clue.fits || clue.loose ? clue.rule + clue.evidence.text : clue.rule;
    if (agrees(clue, year, page)) {
      heaviest.set(key, Math.max(heaviest.get(key) ?? 0, clue.weight));
    }
  }
  // What a text calls present has begun: a year before it is no rival, however often it is named.
  const contradicted = clues
    .filter(
      (clue) =>
        clue.from !== null &&
        clue.weight > 0 &&
        !clue.loose &&
        lastDayOf(page, year) < (clue.heraldedFrom ?? clue.from),
    )
    .reduce((sum, clue) => Math.max(sum, clue.weight), 0);
  return [...heaviest.values()].reduce((sum, weight) => sum + weight, 0) - contradicted;
}

function agrees(clue: YearClue, year: number, page: DatedPage): boolean {
  if (clue.fits) {
    return clue.fits(year);
  }
  return (!clue.from || lastDayOf(page, year) >= clue.from) && (!clue.until || firstDayOf(page, year) <= clue.until);
}

/** The issue's first and last possible day in a year: the reported day where there is one, else the whole year. */
function firstDayOf(page: DatedPage, year: number): string {
  return (page.latest && isoDay(year, page.latest.month, page.latest.day)) ?? `${year}-01-01`;
}

function lastDayOf(page: DatedPage, year: number): string {
  return (page.latest && isoDay(year, page.latest.month, page.latest.day)) ?? `${year}-12-31`;
}

/** The last day on which the issue may be in a year: what bounds it may be a little later than the day that it reports from. */
function lastIssueOf(page: DatedPage, year: number): string {
  const event = page.latest && isoDay(year, page.latest.month, page.latest.day);
  return event ? addDays(event, longHolidays) : `${year}-12-31`;
}

function isOnlyHeralded(year: number, clues: YearClue[], page: DatedPage): boolean {
  const agreeing = clues.filter((clue) => clue.weight > 0 && agrees(clue, year, page));
  return agreeing.every((clue) => clue.heraldedFrom !== undefined && yearOf(clue.from ?? '') === year);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
