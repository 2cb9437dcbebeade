import type { PageText } from '../../model/page.ts';
import type { ArticleRecord, BodyBlock, Span } from '../../model/record.ts';
import { bodyAnchors } from '../body/body-to-mdast.ts';

/** A piece of an article beside the lines of the dump it was made of. */
export interface OriginRow {
  /** The block of the body; null for the headline group, the bylines and whatever else the article took. */
  block: BodyBlock | null;
  anchor: string | null;
  /** Number (1-based) and words of each line that is not blank, as they stand in the dump. */
  lines: { number: number; words: string }[];
}

/**
 * An article laid beside its dump: first the lines of its headline group, then each block of its body in the order of
 * reading, then the lines that are in no block (bylines, jump lines) and stand below its first block. A line that two
 * paragraphs share stands beside both.
 */
export function originRows(record: ArticleRecord, { lines }: Pick<PageText, 'lines'>): OriginRow[] {
  const quote = (numbers: number[]) =>
    numbers.flatMap((number) => {
      const words = lines[number - 1] ?? '';
      return words.trim() === '' ? [] : [{ number, words }];
    });
  const inBody = new Set(record.body.flatMap(({ source }) => lineNumbers(source)));
  const others = [...new Set(lineNumbers(record.source.spans))].filter((number) => !inBody.has(number));
  const opening = record.body[0]?.source[0]?.[0] ?? Number.POSITIVE_INFINITY;
  const anchors = bodyAnchors(record.body);
  const rows: OriginRow[] = [
    { block: null, anchor: null, lines: quote(others.filter((number) => number < opening)) },
    ...record.body.map((block, index) => ({
      block,
      anchor: anchors[index] ?? null,
      lines: quote(lineNumbers(block.source)),
    })),
    { block: null, anchor: null, lines: quote(others.filter((number) => number > opening)) },
  ];
  return rows.filter((row) => row.block !== null || row.lines.length > 0);
}

/** [[3, 5], [9, 9]] → [3, 4, 5, 9] */
export function lineNumbers(spans: readonly Span[]): number[] {
  return spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
