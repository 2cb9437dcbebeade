import { issueDay } from '../../archive/addresses.ts';
import type { ArticleRecord, IssueDate } from '../../model/record.ts';

/**
 * The order of the archive, oldest first: issue date (unknown before all), newspaper, page, line of the dump, id.
 * Compared by code units, never by locale, so that every machine gives the same order.
 */
export function compareRecords(left: ArticleRecord, right: ArticleRecord): number {
  return (
    compareText(firstDay(left.date), firstDay(right.date)) ||
    compareText(lastDay(left.date), lastDay(right.date)) ||
    compareText(left.newspaper?.id ?? '', right.newspaper?.id ?? '') ||
    comparePageLabels(left.page.label, right.page.label) ||
    compareText(left.source.dump, right.source.dump) ||
    firstLine(left) - firstLine(right) ||
    compareText(left.id, right.id)
  );
}

/** "2" before "10", "A02" before "B01", an unknown page last. */
export function comparePageLabels(left: string | null, right: string | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return compareText(padNumbers(left), padNumbers(right));
}

export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function firstDay(date: IssueDate): string {
  return issueDay(date) ?? date.earliest ?? date.latest ?? '';
}

function lastDay(date: IssueDate): string {
  return issueDay(date) ?? date.latest ?? '';
}

function padNumbers(label: string): string {
  return label.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

/** The headline stands first on the page even where the body's lines were collected in another order. */
function firstLine(record: ArticleRecord): number {
  return Math.min(...record.source.spans.map(([first]) => first), Number.MAX_SAFE_INTEGER);
}
