import edtf from 'edtf';
import type { datePrecisions, IssueDate } from '../../../model/record.ts';
import { isCalendarDay } from './calendar.ts';

export interface EdtfBounds {
  /** First and last day, ISO; null at an open or unknown end. */
  earliest: string | null;
  latest: string | null;
  precision: (typeof datePrecisions)[number];
}

/**
 * What a date in EDTF (ISO 8601-2:2019) covers, or null where the text is not EDTF or names a day that no calendar has.
 *
 *   2026-03-14?     → 2026-03-14 … 2026-03-14, day
 *   2025-07/2025-09 → 2025-07-01 … 2025-09-30, season
 *   2022-09-02/..   → 2022-09-02 … null, unknown
 *   XXXX            → null … null, unknown
 */
export function edtfBounds(text: string): EdtfBounds | null {
  if ((text.match(/\d{4}-\d{2}-\d{2}/g) ?? []).some((day) => !isCalendarDay(day))) {
    return null; // the library rolls 2025-02-29 over to March
  }
  if (/^[12]\d{3}-\d{2}-\d{2}[?~%]?$/.test(text)) {
    const day = text.slice(0, 10); // what nearly every page declares needs no grammar
    return { earliest: day, latest: day, precision: 'day' };
  }
  if (/^\d{5,}$/.test(text)) return null; // 20260314 would be milliseconds since 1970 to it
  let minimum: number;
  let maximum: number;
  try {
    const parsed = edtf(text);
    minimum = parsed.min;
    maximum = parsed.max;
  } catch {
    return null;
  }
  const earliest = dayOf(minimum);
  const latest = dayOf(maximum);
  return { earliest, latest, precision: earliest && latest ? precisionOf(earliest, latest) : 'unknown' };
}

/** The issue date that a dump, its path or its masthead declares. `edtf` must be valid (see edtfBounds). */
export function declaredIssueDate(
  edtfText: string,
  basis: IssueDate['basis'],
  evidence: IssueDate['evidence'] = [],
): IssueDate {
  const bounds = edtfBounds(edtfText) ?? { earliest: null, latest: null, precision: 'unknown' as const };
  return { edtf: edtfText, ...bounds, basis, evidence };
}

/** An end of XXXX is year 0 or 9999 to the library; that is not knowledge. */
function dayOf(time: number): string | null {
  if (!Number.isFinite(time)) {
    return null;
  }
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return year > 1000 && year < 9999 ? date.toISOString().slice(0, 10) : null;
}

function precisionOf(earliest: string, latest: string): EdtfBounds['precision'] {
  const days = (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1;
  if (days <= 7) return 'day';
  if (days <= 31) return 'month';
  if (days <= 92) return 'season';
  return days <= 184 ? 'half-year' : 'year';
}
