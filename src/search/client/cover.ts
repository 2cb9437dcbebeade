import { wordsOf } from '../grams.ts';

/** A word of the index, and how many characters behind the first one of its phrase it begins. */
export interface PlacedWord {
  word: string;
  offset: number;
}

/** What a word costs that need not be loaded: next to nothing. */
const atHand = 0.01;

/**
 * The fewest words that hold every character of a folded phrase, as each is a file to load:
 *
 *   经济发展 → 经济 +0, 发展 +2      经济发展了 → 经济 +0, 发展 +2, 展了 +3
 *
 * Words that are at hand already are preferred. The first and the last pair of the phrase are always among them, and no
 * character is left out between two.
 */
export function coverOf(phrase: string, isAtHand: (word: string) => boolean): PlacedWord[] {
  const words = wordsOf(phrase);
  /** For each word: the cost of the cheapest cover that ends with it, and the word before it there. */
  const covers: { cost: number; before: number }[] = [];
  const costUpTo = (index: number) => covers[index]?.cost ?? Number.POSITIVE_INFINITY;
  words.forEach((word, index) => {
    const before = costUpTo(index - 1) < costUpTo(index - 2) ? index - 1 : index - 2;
    const cost = (isAtHand(word) ? atHand : 1) + (index === 0 ? 0 : costUpTo(before));
    covers.push({ cost, before });
  });
  const cover: PlacedWord[] = [];
  for (let index = words.length - 1; index >= 0; index = covers[index]?.before ?? -1) {
    cover.unshift({ word: words[index] ?? '', offset: index });
  }
  return cover;
}
