import { CharacterSet } from '../character-set.ts';
import { remember } from '../remember.ts';
import { unitAt } from '../unit-at.ts';

/** Which of the names, by their number, a text holds, and where each stands first in it; in the order of the names. */
export type FindNames = (text: string) => ReadonlyMap<number, number>;

/**
 * Looks for many names in many texts. To search each text for each name would take the square of a page's length, for
 * long pages have many of both; here a text is read once, whoever asks.
 */
export function nameFinder(names: readonly string[]): FindNames {
  /** By their first UTF-16 units. */
  const byHead = new Map<number, number[]>();
  for (const [number, name] of names.entries()) {
    const head = name.charCodeAt(0);
    const others = byHead.get(head);
    if (others) others.push(number);
    else byHead.set(head, [number]);
  }
  const heads = new CharacterSet(names.map((name) => name.charAt(0)));
  return remember((text) => {
    const found = new Map<number, number>();
    const { length } = text;
    for (let at = 0; at < length; at++) {
      const unit = unitAt(text, at);
      if (!heads.has(unit)) continue;
      for (const number of byHead.get(unit) ?? none) {
        if (!found.has(number) && text.startsWith(names[number] ?? '', at)) found.set(number, at);
      }
    }
    return found.size > 1 ? new Map([...found].sort(([one], [other]) => one - other)) : found;
  });
}

const none: readonly number[] = [];
