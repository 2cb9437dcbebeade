import type { Span } from '../../model/record.ts';

/**
 * Spans with those that follow one another over nothing but blank lines made one; reading order is kept.
 *
 *   5, 7, 9 with lines 6 and 8 blank → 5–9
 *   63–65, 59                        → 63–65, 59: the text goes on further up
 */
export function mergeOverBlanks(spans: readonly Span[], lines: readonly string[]): Span[] {
  const merged: Span[] = [];
  for (const [first, last] of spans) {
    const before = merged.at(-1);
    const between = before && first > before[1] ? lines.slice(before[1], first - 1) : null;
    if (before && between?.every((line) => line.trim() === '')) before[1] = last;
    else merged.push([first, last]);
  }
  return merged;
}
