import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { NamedPlace } from '../../gazetteer/name-trie.ts';
import { nameTrieOf } from '../../gazetteer/name-trie.ts';
import { isLookAlike } from './look-alikes.ts';

/** A stretch of text that names one of several places. */
export interface Occurrence {
  start: number;
  end: number;
  name: string;
  /** Those of this name for which no look-alike rule holds; at least one. */
  named: NamedPlace[];
  before: string;
  after: string;
}

/** How much of the text around a name the rules see. */
const view = 8;

/**
 * Every name in the text, longest first and without overlap: 焦作市解放区焦西街道 gives three. A longer name that turns
 * out a look-alike leaves its place to a shorter one (郑州市场 → 郑州).
 */
export function findOccurrences(text: string, gazetteer: Gazetteer): Occurrence[] {
  const trie = nameTrieOf(gazetteer);
  const occurrences: Occurrence[] = [];
  // A name has two characters or more.
  const last = text.length - 2;
  let start = 0;
  while (start <= last) {
    const found = trie.mayBeginAt(text, start) ? occurrenceAt(text, start, trie.namesAt(text, start)) : null;
    if (found) {
      occurrences.push(found);
    }
    start = found ? found.end : start + 1;
  }
  return occurrences;
}

function occurrenceAt(
  text: string,
  start: number,
  names: readonly { end: number; named: readonly NamedPlace[] }[],
): Occurrence | null {
  for (const { end, named } of names) {
    const name = text.slice(start, end);
    const before = text.slice(Math.max(0, start - view), start);
    const after = text.slice(end, end + view);
    const real = named.filter((one) => !isLookAlike({ text, start, end, name, named: one, before, after }));
    if (real.length > 0) {
      return { start, end, name, named: real, before, after };
    }
  }
  return null;
}
