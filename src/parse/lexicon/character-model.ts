import { linesOf } from './nodejieba-files.ts';

/** Where a character stands in its word: at its beginning, its end, in the middle, or alone. */
const states = 4;
const end = 1;
const alone = 3;

/** The logarithm of what never is, as nodejieba writes it. */
const never = -3.14e100;

/**
 * nodejieba's hidden Markov model, which finds words in characters that no listed word holds: the names of people above
 * all. All figures are logarithms of probabilities.
 */
export class CharacterModel {
  /** Of a state at the beginning. */
  readonly #start: Float64Array;
  /** Of a state behind another one: 4 × state before + state. */
  readonly #follow: Float64Array;
  /** The states that each can stand behind: two, for a word's beginning and its end, middle or one alone exclude others. */
  readonly #earlier: readonly (readonly number[])[];
  /** Of a character in a state: 4 × UTF-16 unit + state. */
  readonly #emit: Float64Array;
  /** Of the best way to a character in a state, and the state before it: 4 × its place + state. */
  #weights = new Float64Array(states * 64);
  #before = new Uint8Array(states * 64);

  constructor(figures: { start: Float64Array; follow: Float64Array; emit: Float64Array }) {
    this.#start = figures.start;
    this.#follow = figures.follow;
    this.#earlier = Array.from({ length: states }, (_, state) =>
      [0, 1, 2, 3].filter((earlier) => (figures.follow[earlier * states + state] ?? never) > never),
    );
    this.#emit = figures.emit;
  }

  /**
   * Where the words end that characters most probably make, by the algorithm of Viterbi.
   *
   * @param units a character's UTF-16 unit; 0xffff, which the model does not hold, for one outside the basic plane
   * @param count how many of the units there are to be read
   * @returns the places of the characters that end a word, backwards
   */
  wordEnds(units: ArrayLike<number>, count = units.length): number[] {
    const last = count - 1;
    this.#weigh(units, count);
    const weights = this.#weights;
    let state = (weights[last * states + end] ?? never) >= (weights[last * states + alone] ?? never) ? end : alone;
    const ends: number[] = [];
    for (let index = last; index >= 0; index--) {
      if (state === end || state === alone) ends.push(index);
      state = this.#before[index * states + state] ?? end;
    }
    return ends;
  }

  #weigh(units: ArrayLike<number>, count: number): void {
    if (count * states > this.#weights.length) {
      this.#weights = new Float64Array(count * states * 2);
      this.#before = new Uint8Array(count * states * 2);
    }
    const [weights, before, follow, emit] = [this.#weights, this.#before, this.#follow, this.#emit];
    const first = (units[0] ?? 0) * states;
    for (let state = 0; state < states; state++) {
      weights[state] = (this.#start[state] ?? never) + (emit[first + state] ?? never);
    }
    for (let index = 1; index < count; index++) {
      const at = index * states;
      const unit = (units[index] ?? 0) * states;
      for (let state = 0; state < states; state++) {
        const emitted = emit[unit + state] ?? never;
        let best = never;
        let from = end;
        for (const earlier of this.#earlier[state] ?? []) {
          const weight =
            (weights[at - states + earlier] ?? never) + (follow[earlier * states + state] ?? never) + emitted;
          if (weight <= best) continue;
          best = weight;
          from = earlier;
        }
        weights[at + state] = best;
        before[at + state] = from;
      }
    }
  }
}

/**
 * Reads the model's file. Lines that begin with # are remarks; there remain one of four figures, four of four, and one a
 * state of characters with theirs:
 *
 *   耀:-10.460283,涉:-8.766406,…
 */
export function readCharacterModel(): CharacterModel {
  const lines = linesOf('DEFAULT_HMM_DICT').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const [start = [], ...follow] = lines.slice(0, 1 + states).map((line) => line.trim().split(' ').map(Number));
  const emit = new Float64Array(states << 16).fill(never);
  for (const [state, line] of lines.slice(1 + states, 1 + 2 * states).entries()) {
    for (const entry of line.trim().split(',')) emit[entry.charCodeAt(0) * states + state] = Number(entry.slice(2));
  }
  return new CharacterModel({ start: Float64Array.from(start), follow: Float64Array.from(follow.flat()), emit });
}
