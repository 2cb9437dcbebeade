import type { Newspaper } from '../../model/archive.ts';
import { isCalendarDay } from '../fields/date/calendar.ts';
import type { FactsAndProblems } from './declared-facts.ts';
import { pageLabel } from './declared-facts.ts';

/**
 *   …/hebi-daily/2026-03-14/02.txt → newspaper hebi-daily, date 2026-03-14, page 02
 *   …/hebi/2026-03-14/02.txt       → nothing: a date under any other folder may be the day of the scan
 *
 * The file's name gives a page only where it looks like a label. A known newspaper over a day that no calendar has
 * (2026-02-30) is a problem and gives nothing.
 */
export function factsFromPath(path: string, newspapers: readonly Newspaper[]): FactsAndProblems {
  const parts = path.split(/[/\\]/);
  const [folder = '', day = '', file = ''] = parts.slice(-3);
  if (parts.length < 3 || !newspapers.some((newspaper) => newspaper.id === folder)) {
    return { facts: {}, problems: [] };
  }
  if (!isCalendarDay(day)) {
    const reason = `${path}: the folder under ${folder} is "${day}"; expected a day such as 2026-03-14`;
    return { facts: {}, problems: [{ rule: 'path-date', reason, span: [1, 1] }] };
  }
  const label = file.replace(/\.[^.]*$/, '').toUpperCase();
  return {
    facts: {
      newspaper: { value: folder, basis: 'path' },
      date: { value: day, basis: 'path' },
      ...(pageLabel.test(label) ? { page: { value: label, basis: 'path' } } : {}),
    },
    problems: [],
  };
}
