import type { ArticleRecord } from '../../model/record.ts';

/**
 * The order of the archive, oldest first: issue date (unknown before all), newspaper, page, line of the dump, id.
 * Compared by code units, never by locale, so that every machine gives the same order.
 */
export function compareRecords(left: ArticleRecord, right: ArticleRecord): number {
  return (
    compareText(left.date.earliest ?? left.date.latest ?? '', right.date.earliest ?? right.date.latest ?? '') ||
    compareText(left.date.latest ?? '', right.date.latest ?? '') ||
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

function padNumbers(label: string): string {
  return label.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

/** The headline stands first on the page even where the body's lines were collected in another order. */
function firstLine(record: ArticleRecord): number {
  return Math.min(...record.source.spans.map(([first]) => first), Number.MAX_SAFE_INTEGER);
}
