/** Bits of a row's unit. */
const bits = 32;

/**
 * Numbers the runs of two and of three characters of several texts, and keeps which of the articles hold each. A run is
 * looked up by numbers alone: cutting a string for each of some ten thousand runs of a page takes several times as long.
 */
export class GramNumbers {
  readonly #pairs = new Map<number, number>();
  readonly #triples = new Map<number, number>();
  /** A row of bits a number, one for each article. */
  #rows = new Int32Array(1 << 12);
  readonly #width: number;
  #size = 0;

  /** @param articles how many there are. */
  constructor(articles: number) {
    this.#width = Math.max(1, Math.ceil(articles / bits));
  }

  /** How many numbers were given; the next is this one. */
  get size(): number {
    return this.#size;
  }

  /** The number of the two characters at a place. */
  pairAt(text: string, at: number): number {
    return this.#numberOf(this.#pairs, (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1));
  }

  /** The number of the three characters at a place. */
  tripleAt(text: string, at: number): number {
    return this.#numberOf(this.#triples, this.pairAt(text, at) * 0x10000 + text.charCodeAt(at + 2));
  }

  /** Notes that an article holds a run. */
  hold(number: number, article: number): void {
    const unit = number * this.#width + Math.floor(article / bits);
    this.#rows[unit] = (this.#rows[unit] ?? 0) | (1 << (article % bits));
  }

  /** Whether an article holds a run. */
  holds(number: number, article: number): boolean {
    const row = this.#rows[number * this.#width + Math.floor(article / bits)] ?? 0;
    return ((row >>> (article % bits)) & 1) === 1;
  }

  #numberOf(numbers: Map<number, number>, key: number): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#size++;
    numbers.set(key, number);
    if (this.#size * this.#width > this.#rows.length) {
      const rows = new Int32Array(this.#rows.length * 2);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    return number;
  }
}
