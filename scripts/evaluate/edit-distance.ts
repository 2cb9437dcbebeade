/**
 * Levenshtein distance of two texts in characters (code points), or `limit` + 1 as soon as it must be more than the
 * limit. Only the cells within `limit` of the diagonal are filled (Ukkonen 1985), so that a body of some thousand
 * characters costs little where a few are wrong.
 */
export function editDistance(first: string, second: string, limit = Number.POSITIVE_INFINITY): number {
  const [a, b] = withoutCommonEnds(Array.from(first), Array.from(second));
  const bound = Math.min(limit, Math.max(a.length, b.length));
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(bound + 1);
    if (row <= bound) current[0] = row;
    let least = current[0] ?? bound + 1;
    const last = Math.min(b.length, row + bound);
    for (let column = Math.max(1, row - bound); column <= last; column++) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cost = Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, bound + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > bound) return bound + 1;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, bound + 1);
}

/** 1 where the texts are equal, 0 where they have nothing in common: 1 − distance / length of the longer. */
export function similarity(first: string, second: string): number {
  const longest = Math.max(Array.from(first).length, Array.from(second).length);
  return longest === 0 ? 1 : 1 - editDistance(first, second) / longest;
}

function withoutCommonEnds(a: string[], b: string[]): [string[], string[]] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
