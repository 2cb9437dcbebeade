import { bigramsOf, lettersOf } from '../characters.ts';
import { unitAt } from '../unit-at.ts';

/** How far the words of a headline stand in a text: the share of its character pairs found there, 0 to 1. */
export function supportOf(headline: string, text: string): number {
  return shareOf(bigramsOf(headline), lettersOf(text));
}

/** The share of a headline's character pairs that stand among the letters of a text, 0 to 1. */
export function shareOf(pairs: readonly string[], letters: string): number {
  return pairs.length === 0 ? 0 : countHeld(pairs, letters) / pairs.length;
}

/** Pairs of two UTF-16 units fall into so many slots. */
const slots = 1 << 10;

/** By their slots the pairs that are looked for, counted from 1, and of each the next in its slot; all 0 between searches. */
const firsts = new Int32Array(slots);
const nexts: number[] = [];

/**
 * How many of the pairs stand among the letters. The text is read once for all of them: to search it for each takes
 * several times as long.
 */
function countHeld(pairs: readonly string[], letters: string): number {
  const { length } = letters;
  let held = 0;
  for (const [index, pair] of pairs.entries()) {
    const slot = slotOf(unitAt(pair, 0), unitAt(pair, 1));
    nexts[index] = pair.length === 2 ? (firsts[slot] ?? 0) : 0;
    if (pair.length === 2) firsts[slot] = index + 1;
    else if (letters.includes(pair)) held++; // of characters outside the basic plane
  }
  let before = length > 0 ? unitAt(letters, 0) : 0;
  for (let at = 1; at < length; at++) {
    const unit = unitAt(letters, at);
    const slot = slotOf(before, unit);
    let last = 0;
    for (let index = firsts[slot] ?? 0; index > 0; index = nexts[index - 1] ?? 0) {
      const pair = pairs[index - 1] ?? '';
      if (unitAt(pair, 0) !== before || unitAt(pair, 1) !== unit) {
        last = index;
        continue;
      }
      // Found once is enough.
      held++;
      if (last === 0) firsts[slot] = nexts[index - 1] ?? 0;
      else nexts[last - 1] = nexts[index - 1] ?? 0;
    }
    before = unit;
  }
  for (const pair of pairs) firsts[slotOf(unitAt(pair, 0), unitAt(pair, 1))] = 0;
  return held;
}

function slotOf(one: number, other: number): number {
  return Math.imul((one << 16) | other, 0x9e3779b1) >>> 22;
}
