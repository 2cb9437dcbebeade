import { unitAt } from '../unit-at.ts';

/**
 * The weights of thousands of features by their names, for the model that reads a page: a Map looks at the characters of
 * names all over memory, here two hashes stand for a name, beside its weight. That two names of all that ever are asked
 * for have both hashes in common is less likely than that memory errs.
 */
export class WeightTable {
  /** Two hashes a place; 0 and 0 where none is taken. */
  readonly #hashes: Int32Array;
  readonly #weights: Float64Array;
  /** The second hash of the name that was hashed last. */
  #second = 0;

  constructor(weights: Iterable<readonly [name: string, weight: number]>) {
    const entries = [...weights];
    const places = 2 ** Math.ceil(Math.log2(Math.max(1, entries.length) * 2));
    this.#hashes = new Int32Array(places * 2);
    this.#weights = new Float64Array(places);
    for (const [name, weight] of entries) {
      const first = this.#hash(name);
      const place = this.#seek(first);
      this.#hashes[2 * place] = first;
      this.#hashes[2 * place + 1] = this.#second;
      this.#weights[place] = weight;
    }
  }

  /** The weight of a feature, 0 for one that was never seen. */
  get(name: string): number {
    return this.#weights[this.#seek(this.#hash(name))] ?? 0;
  }

  /** The place of the name that was hashed last, or the empty one where it would stand. */
  #seek(first: number): number {
    const [hashes, second] = [this.#hashes, this.#second];
    const last = this.#weights.length - 1;
    for (let place = first & last; ; place = (place + 1) & last) {
      const known = hashes[2 * place] ?? 0;
      const other = hashes[2 * place + 1] ?? 0;
      if ((known === first && other === second) || (known === 0 && other === 0)) return place;
    }
  }

  #hash(name: string): number {
    const { length } = name;
    let first = 0;
    let second = length + 1; // so that no name has the hashes of an empty place
    for (let at = 0; at < length; at++) {
      const unit = unitAt(name, at);
      first = Math.imul(first ^ unit, 0x9e3779b1);
      first ^= first >>> 15;
      second = Math.imul(second ^ unit, 0x85ebca6b);
      second ^= second >>> 13;
    }
    this.#second = second;
    return first;
  }
}
