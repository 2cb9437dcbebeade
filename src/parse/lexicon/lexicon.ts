import { readFileSync } from 'node:fs';
import nodejieba from 'nodejieba';

// The package has this and its types do not.
declare module 'nodejieba' {
  const DEFAULT_DICT: string;
}

/** The dictionary's view of words: what is one, how common, and of what kind. */
export interface Lexicon {
  /** Occurrences in the dictionary's corpus; 0 for what it does not know. */
  frequency(word: string): number;
  /** Words with their part-of-speech tags (nr person, ns place, nt organisation, v verb …). */
  tag(text: string): { word: string; tag: string }[];
  cut(text: string): string[];
  /** Words that set the text apart (TF-IDF with nodejieba's table and stop words), at most `count`, the weightiest first. */
  extract(text: string, count: number): { word: string; weight: number }[];
}

let loaded: Lexicon | undefined;

/** The text tagged last: people, organisations and keywords are found in the same one, one after the other. */
let tagged: { text: string; words: { word: string; tag: string }[] } | undefined;

/**
 * nodejieba's dictionary, loaded once in a process (0.85 s, 240 MB) when it is first asked for.
 * Own terms are added with the part of speech they have in newspapers.
 */
export function loadLexicon(terms: readonly { word: string; tag: string }[] = []): Lexicon {
  if (!loaded) {
    const frequencies = readFrequencies();
    nodejieba.load();
    loaded = {
      frequency: (word) => frequencies.get(word) ?? 0,
      tag: (text) => {
        if (tagged?.text !== text) tagged = { text, words: nodejieba.tag(text) };
        return [...tagged.words];
      },
      cut: (text) => nodejieba.cut(text, false),
      extract: (text, count) => nodejieba.extract(text, count),
    };
  }
  for (const { word, tag } of terms) nodejieba.insertWord(word, tag);
  if (terms.length > 0) tagged = undefined;
  return loaded;
}

function readFrequencies(): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const line of readFileSync(dictionaryPath(), 'utf8').split('\n')) {
    const [word, frequency] = line.split(' ');
    if (word && frequency) frequencies.set(word, Number(frequency));
  }
  return frequencies;
}

/** nodejieba's dictionary file; the path is exported by the package but missing from its types. */
function dictionaryPath(): string {
  const paths = nodejieba as unknown as { DEFAULT_DICT?: string };
  if (!paths.DEFAULT_DICT) throw new Error('nodejieba names no dictionary (DEFAULT_DICT); expected version 3.5');
  return paths.DEFAULT_DICT;
}
