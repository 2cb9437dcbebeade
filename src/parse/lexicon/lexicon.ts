import nodejieba from 'nodejieba';
import type { Dictionary, TaggedWord } from './dictionary.ts';
import { readDictionary } from './read-dictionary.ts';

/** The dictionary's view of words: what is one, how common, and of what kind. */
export interface Lexicon {
  /** Occurrences in the dictionary's corpus; 0 for what it does not know. */
  frequency(word: string): number;
  /** Words with their part-of-speech tags (nr person, ns place, nt organisation, v verb …), as nodejieba.tag gives them. */
  tag(text: string): readonly TaggedWord[];
  /** Tags texts in one go and keeps what it found until the next go: tag() has the words of each at hand. */
  tagTogether(texts: readonly string[]): void;
}

let loaded: { lexicon: Lexicon; dictionary: Dictionary } | undefined;

/** The words of texts tagged together: people, organisations and keywords of a record are found in the same text. */
let together = new Map<string, TaggedWord[]>();

/** Short texts tagged since: the words at a column's end are weighed with every column that may go on with them. */
const short = new Map<string, TaggedWord[]>();
const longestShort = 20;
const mostShort = 4096;

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
  if (terms.length > 0) {
    together.clear();
    short.clear();
  }
  return loaded.lexicon;
}

function lexiconOf(dictionary: Dictionary): Lexicon {
  return {
    frequency: (word) => dictionary.frequency(word),
    tag: (text) => together.get(text) ?? (text.length > longestShort ? tagWords : tagShort)(text, dictionary),
    tagTogether: (texts) => {
      together = tagTexts(texts, dictionary);
    },
  };
}

/**
 * nodejieba.tag cuts a text and looks each word up in its dictionary. Handing over every word with its tag takes it
 * longer than both, so only the cutting is left to it, and the words are looked up here.
 */
function tagWords(text: string, dictionary: Dictionary): TaggedWord[] {
  return nodejieba.cut(text, true).map((word) => dictionary.lookUp(word));
}

function tagShort(text: string, dictionary: Dictionary): TaggedWord[] {
  let words = short.get(text);
  if (!words) {
    if (short.size >= mostShort) short.clear();
    words = tagWords(text, dictionary);
    short.set(text, words);
  }
  return words;
}

/** Texts as lines of one: nodejieba cuts at a line's end whatever stands around it, and a long text takes it less time. */
function tagTexts(texts: readonly string[], dictionary: Dictionary): Map<string, TaggedWord[]> {
  const words = tagWords(texts.join('\n'), dictionary);
  const tagged = new Map<string, TaggedWord[]>();
  let at = 0;
  for (const text of texts) {
    const first = at;
    for (let length = 0; length < text.length; at++) length += words[at]?.word.length ?? 1;
    tagged.set(text, words.slice(first, at));
    at++; // the line's end
  }
  return tagged;
}
