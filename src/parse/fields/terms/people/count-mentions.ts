import type { Mention } from '../../../../model/record.ts';
import { TakenCharacters } from '../taken-characters.ts';

/**
 * Counts names in a text, the longest first, so that 石峻 in 石峻岭 is nobody's mention; names left with none fall out.
 *
 * @returns the most named first, then in the order of the text.
 */
export function countMentions(names: ReadonlySet<string>, text: string): Mention[] {
  const found: { name: string; count: number; first: number }[] = [];
  if (names.size === 0) return [];
  const taken = new TakenCharacters(text.length);
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const places = findFree(name, text, taken);
    for (const at of places) taken.take(at, at + name.length);
    const [first] = places;
    if (first !== undefined) found.push({ name, count: places.length, first });
  }
  return found.sort((a, b) => b.count - a.count || a.first - b.first).map(({ name, count }) => ({ name, count }));
}

/** The places of a name, without overlap, at which none of its characters is taken. */
function findFree(name: string, text: string, taken: TakenCharacters): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; ) {
    const isFree = taken.areFree(at, at + name.length);
    if (isFree) places.push(at);
    at = text.indexOf(name, isFree ? at + name.length : at + 1);
  }
  return places;
}
