import { readCharacterModel } from './character-model.ts';
import type { Dictionary, TaggedWord } from './dictionary.ts';
import { readDictionary, type WeightedDictionary } from './read-dictionary.ts';
import { WordCutter } from './word-cutter.ts';

/** The dictionary's view of words: what is one, how common, and of what kind. */
export interface Lexicon {
  /** Occurrences in the dictionary's corpus; 0 for what it does not know. */
  frequency(word: string): number;
  /** Words with their part-of-speech tags (nr person, ns place, nt organisation, v verb …), as nodejieba.tag gives them. */
  tag(text: string): readonly TaggedWord[];
  /** Tags texts and keeps what it found until the next time: tag() has the words of each at hand. */
  tagTogether(texts: readonly string[]): void;
}

let loaded: { lexicon: Lexicon; words: WeightedDictionary } | undefined;

/** The words of texts tagged together: people, organisations and keywords of a record are found in the same text. */
let together = new Map<string, TaggedWord[]>();

/** Short texts tagged since: the words at a column's end are weighed with every column that may go on with them. */
const short = new Map<string, TaggedWord[]>();
const longestShort = 20;
const mostShort = 4096;

/**
 * nodejieba's dictionary and model, read once in a process when they are first asked for.
 * Own terms are added with the part of speech they have in newspapers.
 */
export function loadLexicon(terms: readonly { word: string; tag: string }[] = []): Lexicon {
  if (!loaded) {
    const words = readDictionary();
    loaded = { lexicon: lexiconOf(words.dictionary, new WordCutter(words, readCharacterModel())), words };
  }
  const { dictionary, median } = loaded.words;
  for (const { word, tag } of terms) dictionary.add(word, tag, dictionary.frequency(word), median);
  if (terms.length > 0) {
    together.clear();
    short.clear();
  }
  return loaded.lexicon;
}

function lexiconOf(dictionary: Dictionary, cutter: WordCutter): Lexicon {
  return {
    frequency: (word) => dictionary.frequency(word),
    tag: (text) => together.get(text) ?? (text.length > longestShort ? cutter.cut(text) : tagShort(text, cutter)),
    tagTogether: (texts) => {
      together = new Map(texts.map((text) => [text, cutter.cut(text)]));
    },
  };
}

function tagShort(text: string, cutter: WordCutter): TaggedWord[] {
  let words = short.get(text);
  if (!words) {
    if (short.size >= mostShort) short.clear();
    words = cutter.cut(text);
    short.set(text, words);
  }
  return words;
}
