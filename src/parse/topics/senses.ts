import type { TaggedWord } from '../lexicon/dictionary.ts';
import { type Fields, readFields } from './fields.ts';
import { readTopicSpace, type TopicSpace } from './topic-space.ts';
import { isTelling } from './weigh-topics.ts';

/** What a row holds behind its vector: how much its fields tell, and where in the list of all they begin and end. */
const bytesBehind = 16;

/** What stands for the row of a word without one. */
const none = -1;

/**
 * What is known of words, a row each. Memory is slow to answer, so that all of a row lies side by side, and a word keeps
 * the number of its row:
 *
 *   | 48 signed bytes: the vector | weight, 8 bytes | begin, 4 | end, 4 |
 */
export class Senses {
  /** Of the space of topics. */
  readonly dimensions: number;
  /** Of each field the root of how many words it has. */
  readonly roots: Float64Array;
  readonly #rows: ReadonlyMap<string, number>;
  /** How many words the space knows; theirs are the first rows. */
  readonly #placed: number;
  /** Bytes of a row. */
  readonly #width: number;
  /** The rows, as what they hold. */
  readonly #vectors: Int8Array;
  readonly #weights: Float64Array;
  readonly #bounds: Int32Array;
  /** The numbers of all rows' fields. */
  readonly #fields: Uint16Array;
  /** While words are counted: the rows met so far, and of each row how often. */
  readonly #met: number[] = [];
  readonly #counts: Uint32Array;

  constructor({ vectors, dimensions }: TopicSpace, { words: ofWords, roots }: Fields) {
    const words = [...new Set([...vectors.keys(), ...ofWords.keys()])];
    this.dimensions = dimensions;
    this.roots = roots;
    this.#rows = new Map(words.map((word, row) => [word, row]));
    this.#placed = vectors.size;
    this.#width = Math.ceil(dimensions / 8) * 8 + bytesBehind;
    const buffer = new ArrayBuffer(words.length * this.#width);
    this.#vectors = new Int8Array(buffer);
    this.#weights = new Float64Array(buffer);
    this.#bounds = new Int32Array(buffer);
    this.#fields = Uint16Array.from(words.flatMap((word) => [...(ofWords.get(word)?.fields ?? [])]));
    this.#counts = new Uint32Array(words.length);
    let begin = 0;
    for (const [row, word] of words.entries()) {
      const known = ofWords.get(word);
      const end = begin + (known?.fields.length ?? 0);
      this.#vectors.set(vectors.get(word) ?? [], row * this.#width);
      this.#weights[this.#behind(row) / 8] = known?.weight ?? 0;
      this.#bounds.set([begin, end], this.#behind(row) / 4 + 2);
      begin = end;
    }
  }

  /**
   * Tells the rows of the words of which something is known, in the order in which they first stand there, with how often
   * each does; of words that say nothing of what a text is about none is.
   */
  count(words: readonly TaggedWord[], tell: (row: number, count: number) => void): void {
    const [met, counts] = [this.#met, this.#counts];
    met.length = 0;
    for (const word of words) {
      word.sense ??= isTelling(word) ? (this.#rows.get(word.word) ?? none) : none;
      if (word.sense === none) continue;
      const before = counts[word.sense] ?? 0;
      if (before === 0) met.push(word.sense);
      counts[word.sense] = before + 1;
    }
    for (const row of met) {
      tell(row, counts[row] ?? 0);
      counts[row] = 0;
    }
  }

  /** Adds so much of a row's vector to a place. */
  addVector(place: Float64Array, row: number, amount: number): void {
    if (row >= this.#placed) return;
    const vectors = this.#vectors;
    const from = row * this.#width;
    for (let at = 0; at < place.length; at++) place[at] = (place[at] ?? 0) + amount * (vectors[from + at] ?? 0);
  }

  /** Adds so much of a row's weight to the share of each of its fields. */
  addShares(shares: Float64Array, row: number, amount: number): void {
    const [fields, roots] = [this.#fields, this.roots];
    const behind = this.#behind(row);
    const weight = (this.#weights[behind / 8] ?? 0) * amount;
    const end = this.#bounds[behind / 4 + 3] ?? 0;
    for (let at = this.#bounds[behind / 4 + 2] ?? 0; at < end; at++) {
      const field = fields[at] ?? 0;
      shares[field] = (shares[field] ?? 0) + weight / (roots[field] ?? 1);
    }
  }

  /** The byte at which a row's vector ends. */
  #behind(row: number): number {
    return (row + 1) * this.#width - bytesBehind;
  }
}

let loaded: Senses | undefined;

/** What was learned of words, read once. */
export function loadSenses(): Senses {
  loaded ??= new Senses(readTopicSpace(), readFields());
  return loaded;
}
