import type { TaggedWord } from '../lexicon/dictionary.ts';
import { type FieldShares, FieldSums } from './field-shares.ts';
import { type Fields, readFields } from './fields.ts';
import { isTelling } from './is-telling.ts';
import { readTopicSpace, type TopicSpace } from './topic-space.ts';

/** What a row holds behind its vector: how much its fields tell, and where in the list of all they begin and end. */
const bytesBehind = 16;

/** What stands for the row of a word without one. */
const none = -1;

/** What a coordinate is stored above, so that none is below 0. */
const middle = 128;

/** Vectors whose sums sixteen bits hold. */
const mostAtOnce = 0xffff / 0xff;

/**
 * What is known of words, a row each. Memory is slow to answer, so that all of a row lies side by side, and a word keeps
 * the number of its row:
 *
 *   | 48 bytes: the vector, four coordinates a number | weight, 8 bytes | begin, 4 | end, 4 |
 *
 * Most words stand once in a text. Their vectors are added two coordinates at a time, each in sixteen bits of a number:
 *
 *   …| 140 | 117 | 128 | 133    +    …| 128 | 130 | 129 | 125    →    |  268  |  257  |   and   |  247  |  258  |
 */
export class Senses {
  /** Of the space of topics. */
  readonly dimensions: number;
  readonly #rows: ReadonlyMap<string, number>;
  /** How many words the space knows; theirs are the first rows. */
  readonly #placed: number;
  /** Bytes of a row. */
  readonly #width: number;
  /** The rows, as what they hold. */
  readonly #vectors: Int32Array;
  readonly #weights: Float64Array;
  readonly #bounds: Int32Array;
  /** The numbers of all rows' fields. */
  readonly #fields: Uint16Array;
  /** The rows of the words that were counted last, and of each row how often it was met, 0 between counts. */
  readonly #met: Int32Array;
  readonly #counts: Uint32Array;
  /** Of each number of a vector the sums of its second and fourth coordinate, and of its first and third. */
  readonly #sums: Int32Array;
  readonly #shares: FieldSums;

  constructor({ vectors, dimensions }: TopicSpace, { words: ofWords, roots }: Fields) {
    const words = [...new Set([...vectors.keys(), ...ofWords.keys()])];
    this.dimensions = dimensions;
    this.#rows = new Map(words.map((word, row) => [word, row]));
    this.#placed = vectors.size;
    this.#width = Math.ceil(dimensions / 8) * 8 + bytesBehind;
    const buffer = new ArrayBuffer(words.length * this.#width);
    this.#vectors = new Int32Array(buffer);
    this.#weights = new Float64Array(buffer);
    this.#bounds = new Int32Array(buffer);
    this.#fields = Uint16Array.from(words.flatMap((word) => [...(ofWords.get(word)?.fields ?? [])]));
    this.#met = new Int32Array(words.length);
    this.#counts = new Uint32Array(words.length);
    this.#sums = new Int32Array(2 * Math.ceil(dimensions / 4));
    this.#shares = new FieldSums(roots);
    let begin = 0;
    for (const [row, word] of words.entries()) {
      const known = ofWords.get(word);
      const end = begin + (known?.fields.length ?? 0);
      for (const [at, coordinate] of (vectors.get(word) ?? []).entries()) {
        const number = (row * this.#width) / 4 + (at >> 2);
        this.#vectors[number] = (this.#vectors[number] ?? 0) | ((coordinate + middle) << (8 * (at & 3)));
      }
      this.#weights[this.#behind(row) / 8] = known?.weight ?? 0;
      this.#bounds.set([begin, end], this.#behind(row) / 4 + 2);
      begin = end;
    }
  }

  /** Where the words lie: the sum of their vectors. One that stands in a text often counts little more. */
  placeOf(words: readonly TaggedWord[]): Float64Array {
    return this.#read(words, false);
  }

  /** The same with how much the words have of each field of news. */
  read(words: readonly TaggedWord[]): { place: Float64Array; fields: FieldShares } {
    return { place: this.#read(words, true), fields: this.#shares.take() };
  }

  /** The sum of the vectors, and to the shares what the words tell of fields. */
  #read(words: readonly TaggedWord[], withFields: boolean): Float64Array {
    const place = new Float64Array(this.dimensions);
    const [met, counts] = [this.#met, this.#counts];
    const rows = this.#count(words);
    let once = 0;
    for (let at = 0; at < rows; at++) {
      const row = met[at] ?? 0;
      const count = counts[row] ?? 0;
      counts[row] = 0;
      const amount = count === 1 ? 1 : 1 + Math.log(count);
      if (withFields) this.#addShares(row, amount);
      if (row >= this.#placed) continue;
      if (count > 1) this.#addVector(place, row, amount);
      else {
        this.#sumVector(row);
        if (++once % mostAtOnce === 0) this.#emptySums(place, mostAtOnce);
      }
    }
    this.#emptySums(place, once % mostAtOnce);
    return place;
  }

  /**
   * Counts the words of which something is known by their rows, in the order in which they first stand there.
   *
   * @returns how many rows were met.
   */
  #count(words: readonly TaggedWord[]): number {
    const [met, counts] = [this.#met, this.#counts];
    let rows = 0;
    for (const word of words) {
      word.sense ??= isTelling(word) ? (this.#rows.get(word.word) ?? none) : none;
      if (word.sense === none) continue;
      const before = counts[word.sense] ?? 0;
      if (before === 0) met[rows++] = word.sense;
      counts[word.sense] = before + 1;
    }
    return rows;
  }

  #sumVector(row: number): void {
    const [vectors, sums] = [this.#vectors, this.#sums];
    let number = (row * this.#width) >> 2;
    for (let at = 0; at < sums.length; at += 2) {
      const four = vectors[number++] ?? 0;
      sums[at] = (sums[at] ?? 0) + ((four >>> 8) & 0xff00ff);
      sums[at + 1] = (sums[at + 1] ?? 0) + (four & 0xff00ff);
    }
  }

  /** Adds the sums of so many vectors to a place. */
  #emptySums(place: Float64Array, vectors: number): void {
    const sums = this.#sums;
    const above = middle * vectors;
    for (let at = 0; at < place.length; at++) {
      const two = sums[2 * (at >> 2) + (at & 1 ? 0 : 1)] ?? 0;
      place[at] = (place[at] ?? 0) + ((at & 2 ? two >>> 16 : two & 0xffff) - above);
    }
    sums.fill(0);
  }

  /** Adds so much of a row's vector to a place. */
  #addVector(place: Float64Array, row: number, amount: number): void {
    const vectors = this.#vectors;
    const from = (row * this.#width) >> 2;
    for (let at = 0; at < place.length; at++) {
      const four = vectors[from + (at >> 2)] ?? 0;
      place[at] = (place[at] ?? 0) + amount * (((four >>> (8 * (at & 3))) & 0xff) - middle);
    }
  }

  /** Adds so much of a row's weight to the share of each of its fields. */
  #addShares(row: number, amount: number): void {
    const behind = this.#behind(row);
    const weight = this.#weights[behind / 8] ?? 0;
    if (weight === 0) return;
    const [begin = 0, end = 0] = [this.#bounds[behind / 4 + 2], this.#bounds[behind / 4 + 3]];
    this.#shares.add(this.#fields, begin, end, weight * amount);
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
