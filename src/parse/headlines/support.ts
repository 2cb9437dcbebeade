import { bigramsOf, lettersOf } from '../characters.ts';

/** How far the words of a headline stand in a text: the share of its character pairs found there, 0 to 1. */
export function supportOf(headline: string, text: string): number {
  const pairs = bigramsOf(headline);
  if (pairs.length === 0) return 0;
  const plain = lettersOf(text);
  return pairs.filter((pair) => plain.includes(pair)).length / pairs.length;
}
