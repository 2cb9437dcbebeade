import type { TaggedWord } from '../../../src/parse/lexicon/dictionary.ts';

/** Nouns as the lexicon gives them, of which nothing was asked yet. */
export function taggedWords(...words: readonly string[]): TaggedWord[] {
  return words.map((word) => ({ word, tag: 'n', frequency: 0, sense: undefined }));
}
