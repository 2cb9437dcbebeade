import { bigramsOf, lettersOf } from '../characters.ts';

/** How far the words of a headline stand in a text: the share of its character pairs found there, 0 to 1. */
export function supportOf(headline: string, text: string): number {
  return shareOf(bigramsOf(headline), lettersOf(text));
}

/** The share of a headline's character pairs that stand among the letters of a text, 0 to 1. */
export function shareOf(pairs: readonly string[], letters: string): number {
  if (pairs.length === 0) return 0;
  let held = 0;
  for (const pair of pairs) if (letters.includes(pair)) held++;
  return held / pairs.length;
}
