import { textOfBlocks } from '../blocks/text-of-blocks.ts';
import type { ParseContext } from '../context.ts';
import type { Section } from '../sections/section.ts';
import { affinitiesOf } from './affinity.ts';

/** How much better a headline must fit the text it goes to than the one it stands at, and all of a chain together. */
const leastGain = 0.5;
const leastOfChain = 1;

/** Most texts that give their headlines on, one to the next. */
const longest = 4;

/** How many sections away the headline of a text may stand. */
const farthest = 12;

interface Move {
  from: number;
  to: number;
}

/**
 * Headlines that stand one text too far, each at the next one's place: a text without a headline takes the one that fits
 * it from another, which takes its own from a third, …
 *
 *   (body of A, without a headline)         A's headline
 *   (body of B) A's headline          →     B's headline
 *   (rest of B) B's headline                -, the rest of another text
 *
 * Sections in, the same with their runs moved; no block is lost.
 */
export function chainHeadlines(sections: readonly Section[], { lexicon }: ParseContext): Section[] {
  const chained = sections.map((section) => ({ ...section }));
  if (chained.every(isServed)) return chained;
  const weigh = affinitiesOf(lexicon);
  const texts = chained.map(({ paragraphs }) => textOfBlocks(paragraphs));
  const fit: Fit = (headline, at) => weigh(headline, texts[at] ?? '');
  for (const [index, section] of chained.entries()) {
    if (isServed(section)) continue;
    for (const { from, to } of findChain(chained, index, fit)) {
      const [giver, taker] = [chained[from], chained[to]];
      if (!giver || !taker) continue;
      taker.run = giver.run;
      giver.run = [];
    }
  }
  return chained;
}

/** How well a headline fits the text of the section at an index, as affinitiesOf tells. */
type Fit = (headline: string, at: number) => number;

/** Whether a section has a headline, or needs none. */
function isServed({ strong, run, paragraphs }: Section): boolean {
  return !strong || run.length > 0 || paragraphs.length === 0;
}

/** The moves of the best chain that serves the section at `start`, the first first; none where none is good enough. */
function findChain(sections: readonly Section[], start: number, fit: Fit): Move[] {
  let best: { moves: Move[]; gain: number } = { moves: [], gain: leastOfChain };
  const follow = (to: number, moves: readonly Move[], gain: number): void => {
    for (let from = Math.max(0, to - farthest); from <= Math.min(sections.length - 1, to + farthest); from++) {
      const giver = sections[from];
      if (!giver || from === to || from === start || giver.run.length === 0) continue;
      if (moves.some((move) => move.from === from)) continue;
      const headline = textOfBlocks(giver.run);
      const more = fit(headline, to) - fit(headline, from);
      if (more < leastGain) continue;
      const [chain, sum] = [[...moves, { from, to }], gain + more];
      // A text that is left without a headline has lost as much as this one gained; one move alone is moveHeadlines' own.
      const isFree = giver.paragraphs.length === 0;
      const ends = isFree || (!giver.strong && moves.length > 0);
      if (ends && sum > best.gain) best = { moves: chain, gain: sum };
      if (giver.strong && !isFree && chain.length < longest) follow(from, chain, sum);
    }
  };
  follow(start, [], 0);
  return best.moves;
}
