import nodejieba from 'nodejieba';
import type { Dictionary, TaggedWord } from './dictionary.ts';
import { readDictionary } from './read-dictionary.ts';

/** The dictionary's view of words: what is one, how common, and of what kind. */
export interface Lexicon {
  /** Occurrences in the dictionary's corpus; 0 for what it does not know. */
  frequency(word: string): number;
  /** Words with their part-of-speech tags (nr person, ns place, nt organisation, v verb …), as nodejieba.tag gives them. */
  tag(text: string): readonly TaggedWord[];
  /** How much a word says by being there: the logarithm of how rare it is in the dictionary's corpus. */
  rarity(word: string): number;
}

/** An unknown word is taken to be about this common: it may be rare, or cut wrongly. */
const unknownFrequency = 50;

let loaded: { lexicon: Lexicon; dictionary: Dictionary } | undefined;

/** The text tagged last: people, organisations and keywords are found in the same one, one after the other. */
let tagged: { text: string; words: readonly TaggedWord[] } | undefined;

/** Words in the corpus that the dictionary's frequencies were counted in, in round figures: their sum. */
const corpusWords = 6e7;

/**
 * nodejieba's dictionary, loaded once in a process (0.85 s, 240 MB) when it is first asked for.
 * Own terms are added with the part of speech they have in newspapers.
 */
export function loadLexicon(terms: readonly { word: string; tag: string }[] = []): Lexicon {
  if (!loaded) {
    nodejieba.load();
    const dictionary = readDictionary();
    loaded = { lexicon: lexiconOf(dictionary), dictionary };
  }
  for (const { word, tag } of terms) {
    nodejieba.insertWord(word, tag);
    loaded.dictionary.add(word, tag, loaded.dictionary.frequency(word));
  }
  if (terms.length > 0) tagged = undefined;
  return loaded.lexicon;
}

function lexiconOf(dictionary: Dictionary): Lexicon {
  return {
    frequency: (word) => dictionary.frequency(word),
    tag: (text) => {
      if (tagged?.text !== text) tagged = { text, words: tagWords(text, dictionary) };
      return tagged.words;
    },
    rarity: (word) => Math.log(corpusWords / (dictionary.frequency(word) + unknownFrequency)),
  };
}

/**
 * nodejieba.tag cuts a text and looks each word up in its dictionary. Handing over every word with its tag takes it
 * longer than both, so only the cutting is left to it, and the words are looked up here.
 */
function tagWords(text: string, dictionary: Dictionary): TaggedWord[] {
  return nodejieba.cut(text, true).map((word) => dictionary.lookUp(word));
}
