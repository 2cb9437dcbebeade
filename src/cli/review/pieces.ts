import type { ArticleRecord } from '../../model/record.ts';
import { blockLines } from '../../site/body/plain-text.ts';
import { lineNumbers } from '../../site/provenance/origin-rows.ts';

/** Parts of a record above its body, in the order in which they are shown. */
export const headParts = ['column', 'series', 'kicker', 'title', 'subtitle', 'byline', 'dateline', 'jump'] as const;
export type HeadPart = (typeof headParts)[number];

/** The words of each part of a record's head that it has; [] for those it has not. */
export function headWords(record: ArticleRecord, part: HeadPart): string[] {
  switch (part) {
    case 'series':
      return record.series ? [`${record.series.title} ${record.series.index}`] : [];
    case 'byline':
      return record.bylines.map(({ raw }) => raw);
    case 'jump':
      return [record.jump?.from, record.jump?.to].flatMap((page) => page ?? []);
    default: {
      const words = record[part];
      return words ? [words] : [];
    }
  }
}

/**
 * The key of the piece of a record that holds a stretch of the dump; it is the anchor of the piece, and the class of its
 * stretches.
 *
 *   a title of record r1        → r1-title
 *   words of its third block    → r1-b2
 *   marks, and parts not shown  → r1, the record as a whole
 */
export function pieceKey(
  record: ArticleRecord,
  key: string,
  stretch: { part: string; text: string; line: number },
): string {
  const head = headParts.find((part) => part === stretch.part);
  if (head) return headWords(record, head).length > 0 ? `${key}-${head}` : key;
  if (!['body', 'caption', 'credit'].includes(stretch.part)) return key;
  const block = blockOf(record, stretch.text, stretch.line);
  return block === -1 ? key : `${key}-b${block}`;
}

/** Index of the block that holds words of a line; where paragraphs share the line, the one that has the words. */
function blockOf({ body }: ArticleRecord, text: string, line: number): number {
  const near = body.flatMap(({ source }, index) => (lineNumbers(source).includes(line) ? [index] : []));
  if (near.length < 2) return near[0] ?? -1;
  const words = text.replace(/\s/gu, '');
  const holding = near.find((index) => {
    const block = body[index];
    return block && blockLines(block).join('').replace(/\s/gu, '').includes(words);
  });
  return holding ?? near[0] ?? -1;
}
