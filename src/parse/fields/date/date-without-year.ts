/** Dates of pages whose year is not carried: what bounds them from below, and from above where a goal does. */
import type { IssueDate } from '../../../model/record.ts';
import { addDays, isoDay, twoDigits } from './calendar.ts';
import { evidenceOf } from './date-evidence.ts';
import { isSurelyPast } from './day-is-past.ts';
import type { InferredYear } from './infer-year.ts';
import type { LatestDay } from './latest-day.ts';

/** A daily reports an event on the day after, over a weekend or a holiday up to three days after. */
export const longestDelay = 3;
/** … over the long holidays, or for a page that a single late report dates. */
export const longHolidays = 8;

export const unknownDate: IssueDate = {
  edtf: 'XXXX',
  earliest: null,
  latest: null,
  precision: 'unknown',
  basis: 'unknown',
  evidence: [],
};

/** So many days ahead a page tells of a day in the words of one that has passed. */
const foresight = 10;

/** XXXX-03-XX, or 2022-03-13/.. where at least a bound is known. */
export function dayWithoutYear(latest: LatestDay, inferred: InferredYear): IssueDate {
  const evidence = evidenceOf(latest.mentions, inferred);
  const bound = inferred.notBefore;
  if (bound !== null) {
    const year = Number(bound.slice(0, 4));
    const first = [year, year + 1]
      .map((one) => isoDay(one, latest.month, latest.day))
      .find((day) => day && addDays(day, longHolidays) >= bound);
    const earliest = first && first > bound ? first : bound;
    const until = lastDayOf(latest, inferred);
    return until === null || until < earliest
      ? { ...unknownDate, edtf: `${earliest}/..`, earliest, basis: 'inferred', evidence }
      : { ...unknownDate, edtf: `${earliest}/${until}`, earliest, latest: until, basis: 'inferred', evidence };
  }
  // What may lie ahead may be of the month to come.
  const isPast = latest.mentions.length > 1 || latest.mentions.some(isSurelyPast);
  const isOneMonth = latest.open === undefined || latest.open.month === latest.month;
  const isInsideMonth = isOneMonth && latest.day + longestDelay <= 28 && (isPast || latest.day > foresight);
  const edtf = isInsideMonth ? `XXXX-${twoDigits(latest.month)}-XX` : 'XXXX';
  return { ...unknownDate, edtf, basis: 'inferred', evidence };
}

/** The latest day of the issue where goals of a year bound it from above, ISO, else null. */
function lastDayOf(latest: LatestDay, { notAfter }: InferredYear): string | null {
  const year = Number(notAfter?.slice(0, 4));
  const event = notAfter === null ? null : isoDay(year, latest.month, latest.day);
  return event === null ? null : addDays(event, longHolidays);
}

export function boundOnly(inferred: InferredYear): IssueDate {
  const first = inferred.notBefore?.slice(0, 4);
  const last = inferred.notAfter?.slice(0, 4);
  if (first === undefined) return unknownDate;
  return {
    ...unknownDate,
    edtf: `${first}/${last ?? '..'}`,
    earliest: `${first}-01-01`,
    latest: last === undefined ? null : `${last}-12-31`,
    basis: 'inferred',
    evidence: evidenceOf([], inferred),
  };
}
