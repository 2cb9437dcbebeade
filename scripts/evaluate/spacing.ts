import type { ArticleRecord, BodyBlock } from '../../src/model/record.ts';

/**
 * Spacing errors: the places where blanks stand between two Chinese characters in the body text of all records, each
 * with its neighbours, such as "联 合". Verse is left out, where a blank can be the poet's, and tables, where it can
 * part columns; titles keep the blank between their parts and are no body text.
 */
export function findSpacingErrors(records: readonly ArticleRecord[]): string[] {
  return records.flatMap((record) => record.body.flatMap(proseOf)).flatMap(errorsOf);
}

function proseOf(block: BodyBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return [block.text];
    case 'figure':
      return [block.caption];
    case 'list':
      return block.items;
    case 'verse':
    case 'table':
      return [];
  }
}

function errorsOf(text: string): string[] {
  return Array.from(
    text.matchAll(/(\p{Script=Han})\s+(?=(\p{Script=Han}))/gu),
    ([, before, after]) => `${before} ${after}`,
  );
}
