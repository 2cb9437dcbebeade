import type { PageResult } from '../model/page.ts';
import type { Problem } from '../model/record.ts';

/** Doubts of the page and of its records, each once, in the order of their lines: a page lists those of its records too. */
export function pageProblems({ problems, records }: Pick<PageResult, 'problems' | 'records'>): Problem[] {
  const all = [...problems, ...records.flatMap((record) => record.problems)];
  const byContent = new Map(all.map((problem) => [problemKey(problem), problem]));
  return [...byContent.values()].sort((a, b) => a.span[0] - b.span[0]);
}

/** Two doubts with the same key say the same thing of the same lines. */
export function problemKey({ rule, span, reason }: Problem): string {
  return JSON.stringify([rule, span, reason]);
}
