/**
 * A reading of the first steps of a band's run: which owner each went to. Hundreds are followed at once, each longer by
 * one step than the one it came from, so that the path is a chain and what is asked at every step is kept beside it.
 */
export interface Reading {
  /** The reading without its last step; null for the one of no steps. */
  readonly from: Reading | null;
  /** The owner of the last step; undefined where there is none. */
  readonly before: number | undefined;
  /** How many steps were read. */
  readonly length: number;
  /** For each owner the last step that went to it, -1 where none did. */
  readonly lasts: readonly number[];
  /** The first step that went to another than the last owner, under whose beginning the run stands; -1 where none did. */
  readonly left: number;
  /** Log-odds. */
  readonly score: number;
}

/** The reading of no steps. */
export function emptyReading(owners: number): Reading {
  return { from: null, before: undefined, length: 0, lasts: new Array<number>(owners).fill(-1), left: -1, score: 0 };
}

/** The reading whose next step went to `owner`. */
export function extendReading(from: Reading, owner: number, score: number): Reading {
  const { length } = from;
  const lasts = from.lasts.slice();
  lasts[owner] = length;
  const left = from.left < 0 && owner !== lasts.length - 1 ? length : from.left;
  return { from, before: owner, length: length + 1, lasts, left, score };
}

/** The owner of each step, in order. */
export function pathOf(reading: Reading): number[] {
  const path: number[] = [];
  for (let at: Reading | null = reading; at?.before !== undefined; at = at.from) path.push(at.before);
  return path.reverse();
}
