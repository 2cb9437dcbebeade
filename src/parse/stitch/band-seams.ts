/** What seams are weighed by. */
export interface SeamWeighers {
  /** Log-odds that the right text goes on where the left was cut. */
  weighSeam: (left: string, right: string) => number;
  /** Log-odds that of the page's paragraphs it is the right one that goes on where the left was cut. */
  weighAmong: (left: string, right: string) => number;
}

/** The seams between the texts of a band's run and what they may go on with, each weighed once. */
export class BandSeams {
  readonly #ends: readonly string[];
  readonly #texts: readonly string[];
  readonly #weighers: SeamWeighers;
  /** By the places of their two texts: owners' ends and steps, one row each, by steps. */
  readonly #seams: Float64Array;
  readonly #amongs: Float64Array;

  /**
   * @param ends what each owner ends with above the run.
   * @param texts of the run's steps.
   */
  constructor(ends: readonly string[], texts: readonly string[], weighers: SeamWeighers) {
    this.#ends = ends;
    this.#texts = texts;
    this.#weighers = weighers;
    this.#seams = new Float64Array((ends.length + texts.length) * texts.length).fill(Number.NaN);
    this.#amongs = this.#seams.slice();
  }

  /** The seam between a step and what its owner has before it: an earlier step, or its own end where `last` is -1. */
  weigh(owner: number, last: number, index: number): number {
    return this.#weighOnce(this.#seams, this.#weighers.weighSeam, owner, last, index);
  }

  /** The same against all that the page might go on with there. */
  weighAmong(owner: number, last: number, index: number): number {
    return this.#weighOnce(this.#amongs, this.#weighers.weighAmong, owner, last, index);
  }

  #weighOnce(
    known: Float64Array,
    weigh: (left: string, right: string) => number,
    owner: number,
    last: number,
    index: number,
  ): number {
    const at = (last < 0 ? owner : this.#ends.length + last) * this.#texts.length + index;
    const before = known[at] ?? Number.NaN;
    if (!Number.isNaN(before)) return before;
    const odds = weigh((last < 0 ? this.#ends[owner] : this.#texts[last]) ?? '', this.#texts[index] ?? '');
    known[at] = odds;
    return odds;
  }
}
