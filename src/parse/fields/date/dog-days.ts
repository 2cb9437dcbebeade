/**
 * The hottest weeks (三伏) begin on days of the stem 庚: 初伏 on the third of them from the summer solstice on, 中伏 ten days
 * later, 末伏 on the first from the beginning of autumn on. 入伏 is the first day of 初伏.
 */
import { addDays, daysBetween } from './calendar.ts';
import { termDay } from './solar-term.ts';

/** A day of the stem 庚: 2000-01-01 was 戊午, two days before. */
const aGengDay = '2000-01-03';

/** From the term on, the days 庚 that begin each part: its term and how many of them to count. */
const parts: Readonly<Record<string, readonly [term: string, count: number]>> = {
  入伏: ['夏至', 3],
  初伏: ['夏至', 3],
  头伏: ['夏至', 3],
  中伏: ['夏至', 4],
  末伏: ['立秋', 1],
};

/** The first day of a part of the dog days in a year, ISO; null for what is none. */
export function dogDay(name: string, year: number): string | null {
  const [term, count] = parts[name] ?? [];
  const from = term === undefined ? null : termDay(term, year);
  if (from === null || count === undefined) return null;
  const wait = (10 - (((daysBetween(aGengDay, from) % 10) + 10) % 10)) % 10;
  return addDays(from, wait + (count - 1) * 10);
}
