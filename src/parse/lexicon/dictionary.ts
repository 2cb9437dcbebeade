/** A word with its part of speech. */
export interface TaggedWord {
  word: string;
  tag: string;
  /** Occurrences in the dictionary's corpus; 0 for what it does not know. */
  frequency: number;
}

/**
 * Words with their frequencies and parts of speech. Both stand in one integer a word, frequency << 8 | index of the
 * tag: an object for each of 350,000 words takes 40 MB more.
 */
export class Dictionary {
  readonly #entries = new Map<string, number>();
  readonly #tags: string[] = [];
  readonly #indices = new Map<string, number>();
  /** A bit for each word by its hash: most of what is asked for is no word, and need not be looked for in the large map. */
  readonly #mayHold = new Uint32Array(hashes >>> 5);
  /** The words met last: the same few thousand make most of a text, and so small a map stays near the processor. */
  readonly #met = new Map<string, TaggedWord>();

  /** Adds a word, or gives a known one another tag and frequency. There can be 256 different tags. */
  add(word: string, tag: string, frequency: number): void {
    let index = this.#indices.get(tag);
    if (index === undefined) {
      index = this.#tags.push(tag) - 1;
      this.#indices.set(tag, index);
    }
    this.#entries.set(word, (frequency << 8) | index);
    const hash = hashOf(word);
    this.#mayHold[hash >>> 5] = (this.#mayHold[hash >>> 5] ?? 0) | (1 << (hash & 31));
    this.#met.delete(word);
  }

  /** Occurrences in the dictionary's corpus; 0 for what it does not know. */
  frequency(word: string): number {
    const hash = hashOf(word);
    if (((this.#mayHold[hash >>> 5] ?? 0) & (1 << (hash & 31))) === 0) return 0;
    return (this.#entries.get(word) ?? 0) >> 8;
  }

  /** The word with its tag; what is not listed is tagged by its characters. */
  lookUp(word: string): TaggedWord {
    let met = this.#met.get(word);
    if (!met) {
      if (this.#met.size >= mostMet) this.#met.clear();
      met = this.#read(word);
      this.#met.set(word, met);
    }
    return met;
  }

  #read(word: string): TaggedWord {
    const entry = this.#entries.get(word);
    if (entry === undefined) return { word, tag: unlistedTag(word), frequency: 0 };
    return { word, tag: this.#tags[entry & 0xff] ?? 'x', frequency: entry >> 8 };
  }
}

const mostMet = 8192;

/** Of twelve times as many hashes as words one in twelve is taken; half a megabyte of bits. */
const hashes = 1 << 22;

function hashOf(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) >>> 10;
}

/**
 * The tag of a word that the dictionary does not list, by nodejieba's rule: m for figures, eng for what holds Latin
 * letters or other ASCII, x for all else. It looks at characters only until half of them were ASCII.
 */
export function unlistedTag(word: string): 'm' | 'eng' | 'x' {
  if (!/[\0-\x7f]/.test(word)) return 'x';
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
