import { unitAt } from '../unit-at.ts';

/** Bits of a row's unit. */
const bits = 32;

/** What stands for the number of a run that no text has. */
const unnumbered = -1;

/**
 * Numbers the runs of two and of three characters of several texts, and keeps which of the articles hold each. A run is
 * looked up by numbers alone, in one table of them: cutting a string for each of some ten thousand runs of a page, or
 * keeping them in a Map, takes several times as long.
 */
export class GramNumbers {
  /** For each place of the table two units of the run at it, or the place of its first two and its third; 0 for none. */
  readonly #keys: Int32Array;
  /** A row of bits for each place, one for each article. */
  readonly #rows: Int32Array;
  readonly #width: number;
  readonly #last: number;

  /**
   * @param articles how many there are
   * @param length of all texts whose runs are numbered, in UTF-16 units
   */
  constructor(articles: number, length: number) {
    const places = 2 ** Math.ceil(Math.log2(Math.max(1, length) * 2 * 2));
    this.#last = places - 1;
    this.#keys = new Int32Array(places * 2);
    this.#width = Math.max(1, Math.ceil(articles / bits));
    this.#rows = new Int32Array(places * this.#width);
  }

  /** Numbers are below this one. */
  get end(): number {
    return this.#last + 1;
  }

  /** The number of the two characters at a place of a text. */
  pairAt(text: string, at: number): number {
    return this.#place(unitsAt(text, at), pairs);
  }

  /** The number of the three characters at a place of a text, of which the first two have the number `pair`. */
  tripleAt(text: string, at: number, pair: number): number {
    return this.#place(pair, unitAt(text, at + 2) + 1);
  }

  /** Notes that an article holds the runs of its text; of these only what a text has was numbered, and is asked for. */
  holdAll(text: string, article: number): void {
    for (let at = 0; at + 2 <= text.length; at++) {
      const pair = this.#find(unitsAt(text, at), pairs);
      if (pair === unnumbered) continue;
      this.#hold(pair, article);
      const triple = at + 3 <= text.length ? this.#find(pair, unitAt(text, at + 2) + 1) : unnumbered;
      if (triple !== unnumbered) this.#hold(triple, article);
    }
  }

  #hold(number: number, article: number): void {
    const unit = number * this.#width + Math.floor(article / bits);
    this.#rows[unit] = (this.#rows[unit] ?? 0) | (1 << (article % bits));
  }

  /** Whether an article holds a run. */
  holds(number: number, article: number): boolean {
    const row = this.#rows[number * this.#width + Math.floor(article / bits)] ?? 0;
    return ((row >>> (article % bits)) & 1) === 1;
  }

  /** The place of a key in the table, which is its number; a new one is given an empty place. */
  #place(first: number, second: number): number {
    const place = this.#seek(first, second);
    this.#keys[2 * place] = first;
    this.#keys[2 * place + 1] = second;
    return place;
  }

  #find(first: number, second: number): number {
    const place = this.#seek(first, second);
    return this.#keys[2 * place + 1] === 0 ? unnumbered : place;
  }

  /** The place of a key, or the empty one where it would stand. */
  #seek(first: number, second: number): number {
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    for (let place = (hash ^ (hash >>> 15)) & this.#last; ; place = (place + 1) & this.#last) {
      const known = this.#keys[2 * place + 1];
      if (known === 0 || (known === second && this.#keys[2 * place] === first)) return place;
    }
  }
}

/** What stands in the table as the second number of a pair. */
const pairs = -1;

function unitsAt(text: string, at: number): number {
  return (unitAt(text, at) << 16) | unitAt(text, at + 1);
}
