import type { Newspaper } from '../../model/archive.ts';
import { edtfBounds } from '../fields/date/edtf-bounds.ts';
import type { FactsAndProblems } from './declared-facts.ts';
import { pageLabel } from './declared-facts.ts';

/**
 *   …/hebi-daily/2026-03-14/02.txt       → newspaper hebi-daily, date 2026-03-14, page 02
 *   …/hebi-daily/2025-07--2025-09/02.txt → the same with the date 2025-07/2025-09
 *   …/hebi-daily/undated/02.txt          → newspaper and page, no date
 *   …/hebi/2026-03-14/02.txt             → nothing: a date under any other folder may be the day of the scan
 *
 * The file's name gives a page only where it looks like a label. A known newspaper over a day that no calendar has
 * (2026-02-30), or over words that are no date, is a problem and gives nothing.
 */
export function factsFromPath(path: string, newspapers: readonly Newspaper[]): FactsAndProblems {
  const parts = path.split(/[/\\]/);
  const [newspaper = '', folder = '', file = ''] = parts.slice(-3);
  if (parts.length < 3 || !newspapers.some(({ id }) => id === newspaper)) return { facts: {}, problems: [] };
  const date = dateOfFolder(folder);
  if (date === null && folder !== 'undated') {
    const wanted = 'a date such as 2026-03-14, 2025-07 or 2025-07--2025-09, or undated';
    const reason = `${path}: the folder under ${newspaper} is "${folder}"; expected ${wanted}`;
    return { facts: {}, problems: [{ rule: 'path-date', reason, span: [1, 1] }] };
  }
  const label = file.replace(/\.[^.]*$/, '').toUpperCase();
  return {
    facts: {
      newspaper: { value: newspaper, basis: 'path' },
      ...(date === null ? {} : { date: { value: date, basis: 'path' } }),
      ...(pageLabel.test(label) ? { page: { value: label, basis: 'path' } } : {}),
    },
    problems: [],
  };
}

/**
 * The date in EDTF that a folder is named after, or null. No folder's name holds a slash, so `--` stands for it, and
 * an open beginning is called so, because names that begin with a dot are hidden.
 *
 *   2025-07--2025-09 → 2025-07/2025-09      open--2025-09 → ../2025-09
 */
function dateOfFolder(folder: string): string | null {
  // The library takes a number without hyphens (20260314) for milliseconds since 1970.
  if (/^\d{5,}$/.test(folder)) return null;
  const date = folder.replace(/^open--/, '..--').replaceAll('--', '/');
  return edtfBounds(date) === null ? null : date;
}
