import type { Conservation, Placement } from '../../model/page.ts';
import { blanks } from '../characters.ts';
import type { Passage } from '../passage.ts';
import { unitAt } from '../unit-at.ts';

interface Stretch {
  start: number;
  end: number;
}

/** The stretches of the dump that a passage holds: its characters that are not blank, those next to each other as one. */
export function stretchesOf(passage: Passage, dump: string): Stretch[] {
  const { text, offsets } = passage;
  const { length } = text;
  const stretches: Stretch[] = [];
  let last: Stretch | undefined;
  for (let index = 0; index < length; index++) {
    const offset = offsets[index] ?? -1;
    if (offset < 0 || blanks.has(unitAt(text, index))) continue;
    if (last && offset < last.end - 1) return stretchesOf(inOrder(passage), dump); // columns were put together
    if (last && (offset === last.end || isBlankBetween(dump, last.end, offset))) last.end = offset + 1;
    else {
      last = { start: offset, end: offset + 1 };
      stretches.push(last);
    }
  }
  return stretches;
}

/** The characters of a passage in the order of the dump. */
function inOrder({ text, offsets }: Passage): Passage {
  const order = Array.from(offsets.keys()).sort((a, b) => (offsets[a] ?? -1) - (offsets[b] ?? -1));
  return {
    text: order.map((index) => text.charAt(index)).join(''),
    offsets: order.map((index) => offsets[index] ?? -1),
  };
}

/** Whether nothing but blanks stands from `start` up to `end`; false where `end` comes first. */
function isBlankBetween(dump: string, start: number, end: number): boolean {
  return end >= start && dump.slice(start, end).trim() === '';
}

/**
 * Counts what the placements of a page do to its characters (blanks aside): each must be in exactly one, and a passage
 * must hold only characters that stand in the dump at their offsets.
 *
 * @param from where the page begins in the dump, behind a byte order mark.
 */
export function countConservation(
  dump: string,
  placements: readonly Placement[],
  passages: readonly Passage[],
): Conservation {
  const places = new Uint8Array(dump.length);
  for (const { start, end } of placements) {
    for (let offset = start; offset < end; offset++) places[offset] = Math.min(255, (places[offset] ?? 0) + 1);
  }
  let lost = 0;
  let doubled = 0;
  for (let offset = 0; offset < dump.length; offset++) {
    const count = places[offset] ?? 0;
    if (count === 1 || blanks.has(unitAt(dump, offset))) continue;
    if (count === 0) lost++;
    else doubled++;
  }
  let invented = 0;
  for (const { text, offsets } of passages) {
    const { length } = text;
    for (let index = 0; index < length; index++) {
      const [offset, unit] = [offsets[index] ?? -1, unitAt(text, index)];
      const isInvented = offset < 0 || offset >= dump.length || unitAt(dump, offset) !== unit;
      if (isInvented && !blanks.has(unit)) invented++;
    }
  }
  return { lost, doubled, invented };
}
