import type { Conservation, Placement } from '../../model/page.ts';
import type { Passage } from '../passage.ts';

/** The stretches of the dump that a passage holds: its characters that are not blank, those next to each other as one. */
export function stretchesOf(passage: Passage, dump: string): { start: number; end: number }[] {
  const offsets = passage.offsets.filter((offset, index) => offset >= 0 && passage.text.charAt(index).trim() !== '');
  if (offsets.some((offset, index) => offset < (offsets[index - 1] ?? -1))) offsets.sort((a, b) => a - b);
  const stretches: { start: number; end: number }[] = [];
  for (const offset of offsets) {
    const last = stretches[stretches.length - 1];
    if (last && offset >= last.end && dump.slice(last.end, offset).trim() === '') last.end = offset + 1;
    else stretches.push({ start: offset, end: offset + 1 });
  }
  return stretches;
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
  for (const { index, 0: run } of dump.matchAll(/\S+/g)) {
    for (let offset = index; offset < index + run.length; offset++) {
      const count = places[offset] ?? 0;
      if (count === 0) lost++;
      else if (count > 1) doubled++;
    }
  }
  let invented = 0;
  for (const { text, offsets } of passages) {
    for (const [index, offset] of offsets.entries()) {
      const character = text.charAt(index);
      if (character.trim() !== '' && dump.charAt(offset) !== character) invented++;
    }
  }
  return { lost, doubled, invented };
}
