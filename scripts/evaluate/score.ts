/** What was found of what there is: `correct` of `predicted` things are among the `expected` ones. */
export interface Score {
  correct: number;
  predicted: number;
  expected: number;
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and F1 from 0 to 1; null where there is nothing to find and nothing was predicted. */
export function ratesOf({ correct, predicted, expected }: Score): Rates | null {
  if (predicted === 0 && expected === 0) return null;
  return {
    precision: predicted === 0 ? 0 : correct / predicted,
    recall: expected === 0 ? 0 : correct / expected,
    f1: (2 * correct) / (predicted + expected),
  };
}

/** Counts the members two lists share, each used once. */
export function scoreOf(predicted: readonly string[], expected: readonly string[]): Score {
  const left = [...predicted];
  let correct = 0;
  for (const item of expected) {
    const at = left.indexOf(item);
    if (at < 0) continue;
    left.splice(at, 1);
    correct++;
  }
  return { correct, predicted: predicted.length, expected: expected.length };
}

/** Mean of the numbers that are there; null where none is. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
