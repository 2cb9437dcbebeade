import type { ArticleRecord } from '../model/record.ts';
import { compareRecords, compareText } from '../site/view/order.ts';

/** The order of the index: newest first, within a date as printed, what has no date last. */
export function compareNewest(left: ArticleRecord, right: ArticleRecord): number {
  return (
    compareText(lastDay(right), lastDay(left)) ||
    compareText(right.date.earliest ?? '', left.date.earliest ?? '') ||
    compareText(right.date.latest ?? '', left.date.latest ?? '') ||
    compareRecords(left, right)
  );
}

/** The last day it can be of, which decides its place in the index; the empty string, before all days, where none is known. */
export function lastDay({ date }: ArticleRecord): string {
  return date.latest ?? date.earliest ?? '';
}
