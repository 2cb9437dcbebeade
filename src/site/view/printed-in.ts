import { unknownPaper } from '../../archive/addresses.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { compareText } from './order.ts';

/** The ids of the newspapers that printed articles, each with how many, most first. */
export function printedIn(records: ArticleRecord[]): { id: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { newspaper } of records) {
    const id = newspaper?.id ?? unknownPaper;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .toSorted((left, right) => right.count - left.count || compareText(left.id, right.id));
}
