import { readCharacterModel } from './character-model.ts';
import type { TaggedWord } from './dictionary.ts';
import { readDictionary, type WeightedDictionary } from './read-dictionary.ts';
import { WordCutter } from './word-cutter.ts';

/** The dictionary's view of words: what is one, how common, and of what kind. */
export interface Lexicon {
  /** Occurrences in the dictionary's corpus; 0 for what it does not know. */
  frequency(word: string): number;
  /** Words with their part-of-speech tags (nr person, ns place, nt organisation, v verb …), as nodejieba.tag gives them. */
  tag(text: string): readonly TaggedWord[];
  /** How large a part of the dictionary's corpus each Chinese character makes, by its UTF-16 unit. */
  readonly characterShares: Float64Array;
}

let loaded: { lexicon: Lexicon; words: WeightedDictionary } | undefined;

/**
 * nodejieba's dictionary and model, read once in a process when they are first asked for.
 * Own terms are added with the part of speech they have in newspapers.
 */
export function loadLexicon(terms: readonly { word: string; tag: string }[] = []): Lexicon {
  if (!loaded) {
    const words = readDictionary();
    const cutter = new WordCutter(words, readCharacterModel());
    const lexicon: Lexicon = {
      frequency: (word) => words.dictionary.frequency(word),
      tag: (text) => cutter.cut(text),
      characterShares: words.shares,
    };
    loaded = { lexicon, words };
  }
  const { dictionary, median } = loaded.words;
  for (const { word, tag } of terms) dictionary.add(word, tag, dictionary.frequency(word), median);
  return loaded.lexicon;
}
