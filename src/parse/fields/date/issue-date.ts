/**
 * The date of an issue from what its articles say. Nothing is invented: what the text does not carry stays wide.
 *
 *   day and year            2026-03-14?           earliest the latest event's day, latest three days on
 *   昨日(3月13日)           2026-03-14            exact
 *   a head 3月14日 星期六   2026-03-14            exact
 *   a part of a year        2025-07/2025-09
 *   only a bound            2022-09-02/..
 *   a day without a year    XXXX-03-XX            the days around it may lie in two months, then XXXX
 *   nothing                 XXXX
 */
import type { Evidence, IssueDate } from '../../../model/record.ts';
import { addDays, isoDay, lastDayOfMonth, twoDigits } from './calendar.ts';
import { evidenceOf, unique } from './date-evidence.ts';
import { boundOnly, dayWithoutYear, longestDelay, longHolidays, unknownDate } from './date-without-year.ts';
import type { DayMention } from './day-mention.ts';
import { findDays } from './day-mention.ts';
import { notPastReason } from './day-not-past.ts';
import { dayOfHead } from './day-of-head.ts';
import { dayWeight, isSignature, reportedWeight } from './day-weight.ts';
import { issueOffset, weekOf } from './exact-day.ts';
import { feastDay, findFeasts, isMovable } from './feast.ts';
import type { InferredYear } from './infer-year.ts';
import { inferYear } from './infer-year.ts';
import { findKnownDays, knownDay } from './known-day.ts';
import { lastPassedDay } from './last-passed-day.ts';
import type { LatestDay } from './latest-day.ts';
import { findLatestDay } from './latest-day.ts';
import { withoutLoneDays } from './lone-day.ts';
import { isNextDayTold } from './next-day-told.ts';
import { findPeriod } from './period.ts';
import type { PrintDays } from './print-day.ts';
import { findPrintDays, nextPrintDay } from './print-day.ts';
import type { ProseParagraph } from './prose.ts';
import { withPlainDigits } from './prose.ts';
import type { TermMention } from './solar-term.ts';
import { findTerms, termDay } from './solar-term.ts';
import { soonestByStretch } from './to-yesterday.ts';

export type { ProseParagraph } from './prose.ts';

/** A daily reports an event on the day after. */
const usualDelay = 1;

/** So long after its latest report a page may stand before what everyone knows the day of. */
const knownReach = 14;

/** So long a reader's letter may wait for its page, in days. */
const letterDelay = 31;

/** Year and month of an issue that are known before its articles are read. */
export interface IssueMonth {
  year: number;
  month: number;
}

/**
 * @param paragraphs the headlines and clean paragraphs of all articles of the page, in reading order. Pure; never throws.
 * @param month year and month (1 … 12) of the issue where they are known
 */
export function inferIssueDate(paragraphs: readonly ProseParagraph[], month: IssueMonth | null = null): IssueDate {
  const lines = paragraphs.map(withPlainDigits);
  const prose = lines.filter(({ heading }) => !heading);
  const named = findDays(prose);
  const days = month ? named.filter((mention) => isNear(mention, month)) : named;
  const reported = reportedDay(prose, withoutLoneDays(prose, days));
  const terms = [...findTerms(lines), ...findFeasts(prose), ...findKnownDays(prose)];
  const isReported = reported !== null && reported.weight >= reportedWeight;
  const head = month ? null : dayOfHead(lines, isReported ? reported : null);
  const latest = head ?? (isReported ? reported : termAsDay(terms));
  const year = month
    ? { year: month.year, notBefore: null, notAfter: null, clues: [] }
    : inferYear({ prose: lines, days, latest });
  if (latest) {
    const dayAndYear = () =>
      year.year === null
        ? dayWithoutYear(latest, year)
        : onPrintDay(dayOfYear(latest, year.year, year, days, prose), findPrintDays(lines));
    return dayByHead(head, year) ?? dayByTerm(latest, terms, year) ?? dayAndYear();
  }
  return year.year === null ? boundOnly(year) : partOfYear(year.year, year, prose, reported);
}

/** Whether a day lies in the issue's month or so near before it that the issue may report from it. */
function isNear({ month, day, year }: DayMention, issue: IssueMonth): boolean {
  const iso = isoDay(year ?? (month > issue.month ? issue.year - 1 : issue.year), month, day);
  const first = `${issue.year}-${twoDigits(issue.month)}-01`;
  return iso !== null && iso >= addDays(first, -longestDelay) && iso <= lastDayOfMonth(issue.year, issue.month);
}

/** The latest reported day; a day of another year than the page's (2017年5月3日,他…) opens a story and is passed over. */
function reportedDay(prose: readonly ProseParagraph[], days: readonly DayMention[]): LatestDay | null {
  const latest = findLatestDay(days);
  const written = latest?.mentions.find((mention) => mention.year !== null)?.year;
  if (!latest || written === undefined || latest.mentions.some((mention) => mention.year === null)) {
    return latest;
  }
  const { year, notBefore } = inferYear({ prose, days, latest });
  const isOther = (year !== null && year !== written) || (notBefore !== null && notBefore > `${written}-12-31`);
  return isOther ? findLatestDay(days.filter((mention) => mention.year === null)) : latest;
}

/** 昨日是小雪 reports from about 22 November in any year, where nothing else reports from a day; lunar feasts wander. */
function termAsDay([mention]: readonly TermMention[]): LatestDay | null {
  const day = mention && !isMovable(mention.term) ? namedDay(mention.term, 2013) : null;
  return day === null ? null : { month: Number(day.slice(5, 7)), day: Number(day.slice(8)), mentions: [], weight: 0 };
}

function namedDay(name: string, year: number): string | null {
  return termDay(name, year) ?? feastDay(name, year) ?? knownDay(name, year);
}

/** 今日立春 in a known year is a day without doubt, unless the page reports from another week. */
function dayByTerm(latest: LatestDay, terms: readonly TermMention[], inferred: InferredYear): IssueDate | null {
  const event = inferred.year === null ? null : isoDay(inferred.year, latest.month, latest.day);
  for (const { term, offset, evidence } of terms) {
    const day = inferred.year === null ? null : namedDay(term, inferred.year);
    const issue = day === null ? null : addDays(day, offset);
    // 今日是教师节 beside what 9月10日 brought was written on that day, and printed on the next.
    const isWrittenThen = offset === 0 && issue === event && latest.mentions.some((mention) => !isSignature(mention));
    if (isWrittenThen) continue;
    const reach = inferred.year !== null && knownDay(term, inferred.year) !== null ? knownReach : longestDelay + 1;
    if (issue !== null && event !== null && issue >= addDays(event, -1) && issue <= addDays(event, reach)) {
      return exactDay(issue, unique([evidence, ...evidenceOf(latest.mentions, inferred)]));
    }
  }
  return null;
}

/** A head prints the issue's own day, and a known year makes a date of it. */
function dayByHead(head: LatestDay | null, year: InferredYear): IssueDate | null {
  const day = head === null || year.year === null ? null : isoDay(year.year, head.month, head.day);
  return head === null || day === null ? null : exactDay(day, unique(evidenceOf(head.mentions, year)));
}

function exactDay(issue: string, evidence: Evidence[]): IssueDate {
  return { edtf: issue, earliest: issue, latest: issue, precision: 'day', basis: 'inferred', evidence };
}

function dayOfYear(
  latest: LatestDay,
  year: number,
  inferred: InferredYear,
  days: readonly DayMention[],
  prose: readonly ProseParagraph[],
): IssueDate {
  const event = isoDay(year, latest.month, latest.day);
  if (event === null) {
    return { ...unknownDate, evidence: evidenceOf(latest.mentions, inferred) }; // 2月29日 of a common year
  }
  const evidence = evidenceOf(latest.mentions, inferred);
  for (const mention of days) {
    const day = isoDay(mention.year ?? year, mention.month, mention.day);
    const offset = issueOffset(mention);
    if (day !== null && offset !== null && addDays(day, offset) >= event) {
      return exactDay(addDays(day, offset), unique([mention.evidence, ...evidence]));
    }
  }
  const [first, until] = eventsBetween(event, latest);
  let earliest = first;
  const passed = lastPassedDay(days, year, until);
  const delayed = addDays(until, delayAfter(until, latest, days));
  let last = passed > delayed ? passed : delayed;
  for (const mention of days) {
    const day = isoDay(mention.year ?? year, mention.month, mention.day);
    const week = day === null ? null : weekOf(mention, day);
    if (week && week.first <= last && week.last >= earliest) {
      earliest = week.first > earliest ? week.first : earliest;
      last = week.last < last ? week.last : last;
      evidence.push(mention.evidence);
    }
  }
  const soonest = soonestByStretch(days, year, event);
  if (soonest !== null && soonest > earliest && soonest <= last) earliest = soonest;
  // What a body signs is printed on that day at the soonest, and news of the day before it on that day.
  const isSigned = latest.mentions.every(isSignature) && days.some((mention) => isDayBefore(mention, event, year));
  const told = isNextDayTold(prose, days, event, year) ? addDays(event, 1) : event;
  const usual = isSigned ? event : addDays(told, usualDelay);
  const best = usual < earliest ? earliest : usual > last ? last : usual;
  return { edtf: `${best}?`, earliest, latest: last, precision: 'day', basis: 'inferred', evidence: unique(evidence) };
}

/** An issue that may be of several days is of the first of its print days behind the event, where it tells them. */
function onPrintDay(date: IssueDate, days: PrintDays | null): IssueDate {
  if (days === null || date.earliest === null || date.latest === null || date.earliest === date.latest) return date;
  const issue = nextPrintDay(date.earliest, days);
  if (issue === null) return date;
  const latest = issue > date.latest ? issue : date.latest;
  return { ...date, edtf: `${issue}?`, latest, evidence: unique([...date.evidence, days.evidence]) };
}

/** The first and the last day that may be the latest event's. */
function eventsBetween(event: string, { month, open }: LatestDay): [string, string] {
  const year = Number(event.slice(0, 4));
  const turn = open && Math.abs(open.month - month) > 6 ? Math.sign(month - open.month) : 0; // December and January
  const other = open ? isoDay(year + turn, open.month, open.day) : null;
  if (other === null) return [event, event];
  return other < event ? [other, event] : [event, other];
}

/** How long after the event the issue may be: over a holiday, or where one article alone names a day, longer. */
function delayAfter(event: string, latest: LatestDay, days: readonly DayMention[]): number {
  const reports = days.filter((mention) => dayWeight(mention) >= reportedWeight && notPastReason(mention) === null);
  if (latest.mentions.every(isLetter)) return letterDelay;
  const isHoliday = /-(?:04-(?:2[89]|30)|05-0[1-3]|09-(?:29|30)|10-0[1-6]|12-3[01]|01-0[1-3])$/.test(event);
  return isHoliday || (reports.length === 1 && latest.mentions.length === 1) ? longHolidays : longestDelay;
}

/** 读者 周某 2009年11月2日 under a letter, which may wait for weeks. Not what an office signs. */
function isLetter(mention: DayMention): boolean {
  return (
    isSignature(mention) &&
    /(?:读者|市民|村民|网友|家长|居民)[\p{Script=Han}\s]{0,10}$/u.test(mention.paragraph.text.slice(0, mention.start))
  );
}

function isDayBefore(mention: DayMention, event: string, year: number): boolean {
  const day = isoDay(mention.year ?? year, mention.month, mention.day);
  return day !== null && addDays(day, usualDelay) === event && dayWeight(mention) > reportedWeight;
}

/** A part of a known year; a day that is only told of in passing bounds it from below. */
function partOfYear(
  year: number,
  inferred: InferredYear,
  prose: readonly ProseParagraph[],
  passing: LatestDay | null,
): IssueDate {
  const period = findPeriod(prose);
  let first = period?.first ?? 1;
  const last = period?.last ?? 12;
  const evidence = [...evidenceOf([], inferred), ...(period?.evidence ?? [])];
  if (passing && passing.month > first && passing.month <= last && passing.mentions.every((one) => one.year === null)) {
    first = passing.month;
    evidence.push(...passing.mentions.slice(0, 1).map((mention) => mention.evidence));
  }
  const months = last - first + 1;
  const from = `${year}-${twoDigits(first)}`;
  const to = `${year}-${twoDigits(last)}`;
  return {
    edtf: months === 12 ? String(year) : months === 1 ? from : `${from}/${to}`,
    earliest: `${from}-01`,
    latest: lastDayOfMonth(year, last),
    precision: precisionOf(months),
    basis: 'inferred',
    evidence: unique(evidence),
  };
}

function precisionOf(months: number): IssueDate['precision'] {
  if (months === 1) return 'month';
  if (months <= 3) return 'season';
  return months <= 6 ? 'half-year' : 'year';
}
