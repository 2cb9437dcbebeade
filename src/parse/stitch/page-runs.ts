import { unitAt } from '../unit-at.ts';

/**
 * Where runs of two characters or more stand in a page's text, looked up by their first two: a page is asked for several
 * runs at each seam that might be one, and to search all of it each time takes the square of its length.
 */
export class PageRuns {
  readonly #text: string;
  /** By the hash of two characters the last place at which they stand, counted from 1; 0 for none. */
  readonly #lasts: Int32Array;
  /** For each place the one before it whose characters have the same hash, counted from 1. */
  readonly #befores: Int32Array;

  constructor(text: string) {
    this.#text = text;
    this.#lasts = new Int32Array(2 ** Math.ceil(Math.log2(text.length + 2)));
    this.#befores = new Int32Array(text.length);
    for (let at = 0; at + 1 < text.length; at++) {
      const slot = this.#slotOf(text, at);
      this.#befores[at] = this.#lasts[slot] ?? 0;
      this.#lasts[slot] = at + 1;
    }
  }

  /** Whether a run of two UTF-16 units or more stands anywhere in the text. */
  holds(run: string): boolean {
    let place = this.#lasts[this.#slotOf(run, 0)] ?? 0;
    while (place > 0 && !this.#text.startsWith(run, place - 1)) place = this.#befores[place - 1] ?? 0;
    return place > 0;
  }

  #slotOf(text: string, at: number): number {
    const hash = Math.imul((unitAt(text, at) << 16) | unitAt(text, at + 1), 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & (this.#lasts.length - 1);
  }
}
