/** How much a text has of each of the fields of news that its words are used in; of the hundreds of others it has nothing. */
export interface FieldShares {
  /** The numbers of the fields, each once. */
  fields: Uint16Array;
  /** Of each of them the share; of length 1 all together, or none. */
  shares: Float64Array;
}

/** Adds up what the words of a text tell of its fields. */
export class FieldSums {
  readonly #roots: Float64Array;
  readonly #sums: Float64Array;
  /** The fields whose sum is not 0, in the order in which they were met. */
  readonly #met: Uint16Array;
  #count = 0;

  /** @param roots of each field the root of how many words it has */
  constructor(roots: Float64Array) {
    this.#roots = roots;
    this.#sums = new Float64Array(roots.length);
    this.#met = new Uint16Array(roots.length);
  }

  /** Adds so much, above 0, to the fields that stand in a list from `start` to before `end`. */
  add(list: Uint16Array, start: number, end: number, amount: number): void {
    const [sums, met] = [this.#sums, this.#met];
    let count = this.#count;
    for (let at = start; at < end; at++) {
      const field = list[at] ?? 0;
      const before = sums[field] ?? 0;
      if (before === 0) met[count++] = field;
      sums[field] = before + amount;
    }
    this.#count = count;
  }

  /** The shares of the fields: of large ones more words stand in a text by chance. The sums are 0 again. */
  take(): FieldShares {
    const fields = this.#met.slice(0, this.#count);
    const shares = new Float64Array(fields.length);
    let squares = 0;
    for (let at = 0; at < fields.length; at++) {
      const field = fields[at] ?? 0;
      const share = (this.#sums[field] ?? 0) / (this.#roots[field] ?? 1);
      shares[at] = share;
      squares += share * share;
      this.#sums[field] = 0;
    }
    const length = Math.sqrt(squares);
    for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / length;
    this.#count = 0;
    return { fields, shares };
  }
}

/** By the number of a field the share of the text that another is held against; 0 between. */
const spread = new Float64Array(1 << 16);

/** How far two texts share fields of news, from 0 to 1. */
export function nearnessInFields(one: FieldShares, other: FieldShares): number {
  for (let at = 0; at < one.fields.length; at++) spread[one.fields[at] ?? 0] = one.shares[at] ?? 0;
  let sum = 0;
  for (let at = 0; at < other.fields.length; at++) {
    sum += (spread[other.fields[at] ?? 0] ?? 0) * (other.shares[at] ?? 0);
  }
  for (let at = 0; at < one.fields.length; at++) spread[one.fields[at] ?? 0] = 0;
  return sum;
}
