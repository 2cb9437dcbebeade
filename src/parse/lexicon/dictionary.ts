import { Trie } from '../trie.ts';
import { unitAt } from '../unit-at.ts';

/** A word with its part of speech. */
export interface TaggedWord {
  word: string;
  tag: string;
  /** Occurrences in the dictionary's corpus; 0 for what it does not know. */
  frequency: number;
  /** The row of what is known of its sense, noted by who asks for it first: words met again are mostly the same objects. */
  sense: number | undefined;
}

/**
 * Words with their frequencies, parts of speech and weights, by their nodes in a trie. Frequency and tag stand in one
 * integer a word, frequency << 8 | index of the tag: an object for each of 350,000 words takes 40 MB more.
 */
export class Dictionary {
  /** The words and all their beginnings. */
  readonly trie = new Trie();
  #entries = new Int32Array(1 << 12);
  readonly #tags: string[] = [];
  readonly #indices = new Map<string, number>();
  /** The words met last, each in the place that the end of its node's number names, and whose they are. */
  readonly #met = Array.from<TaggedWord | undefined>({ length: places });
  readonly #metNodes = new Int32Array(places);
  /** The words of one character that were met, by their units; marks are among them, which no dictionary lists. */
  readonly #characters = Array.from<TaggedWord | undefined>({ length: 1 << 16 });

  /**
   * Adds a word, or gives a known one another tag, frequency and weight. There can be 256 different tags.
   *
   * @param weight logarithm of how probable the word is, below 0
   */
  add(word: string, tag: string, frequency: number, weight: number): void {
    let index = this.#indices.get(tag);
    if (index === undefined) {
      index = this.#tags.push(tag) - 1;
      this.#indices.set(tag, index);
    }
    const node = this.trie.add(word);
    if (this.trie.size > this.#entries.length) this.#grow();
    this.#entries[node] = (frequency << 8) | index;
    this.trie.setWeight(node, weight);
    this.#metNodes[node & (places - 1)] = 0;
    if (word.length === 1) this.#characters[unitAt(word, 0)] = undefined;
  }

  /** Occurrences in the dictionary's corpus; 0 for what it does not know. */
  frequency(word: string): number {
    const node = this.trie.find(word);
    return (this.#entries[node] ?? 0) >> 8;
  }

  /** The weight of the word that ends at a node; 0 where none does. */
  weightAt(node: number): number {
    return this.trie.weightAt(node);
  }

  /** The word that ends at a node with its tag. */
  wordAt(node: number, text: string, start: number, end: number): TaggedWord {
    const place = node & (places - 1);
    const met = this.#met[place];
    if (met && this.#metNodes[place] === node) return met;
    const entry = this.#entries[node] ?? 0;
    const word = {
      word: text.slice(start, end),
      tag: this.#tags[entry & 0xff] ?? 'x',
      frequency: entry >> 8,
      sense: undefined,
    };
    this.#met[place] = word;
    this.#metNodes[place] = node;
    return word;
  }

  /** The text with its tag; what is not listed is tagged by its characters. */
  lookUp(text: string): TaggedWord {
    return text.length === 1 ? this.#lookUpCharacter(text) : this.#find(text);
  }

  #lookUpCharacter(text: string): TaggedWord {
    const unit = unitAt(text, 0);
    const known = this.#characters[unit];
    if (known) return known;
    const word = this.#find(text);
    this.#characters[unit] = word;
    return word;
  }

  #find(text: string): TaggedWord {
    const node = this.trie.find(text);
    if (this.weightAt(node) < 0) return this.wordAt(node, text, 0, text.length);
    return { word: text, tag: unlistedTag(text), frequency: 0, sense: undefined };
  }

  #grow(): void {
    const entries = new Int32Array(this.trie.size * 2);
    entries.set(this.#entries);
    this.#entries = entries;
  }
}

/** The same few thousand words make most of a text. */
const places = 1 << 14;

/**
 * The tag of a word that the dictionary does not list, by nodejieba's rule: m for figures, eng for what holds Latin
 * letters or other ASCII, x for all else. It looks at characters only until half of them were ASCII.
 */
export function unlistedTag(word: string): 'm' | 'eng' | 'x' {
  if (!holdsAscii(word)) return 'x';
  const characters = Array.from(word);
  const half = Math.floor(characters.length / 2);
  let ascii = 0;
  let digits = 0;
  for (const character of characters) {
    if (ascii >= half) break;
    if (character > '\u007f') continue;
    ascii++;
    if (character >= '0' && character <= '9') digits++;
  }
  if (ascii === 0) return 'x';
  return digits === ascii ? 'm' : 'eng';
}

function holdsAscii(text: string): boolean {
  const { length } = text;
  for (let index = 0; index < length; index++) if (unitAt(text, index) < 0x80) return true;
  return false;
}
