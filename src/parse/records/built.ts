import type { ArticleRecord, BodyBlock, Byline, Problem } from '../../model/record.ts';
import type { Block } from '../blocks/block.ts';
import type { Passage } from '../passage.ts';

/** A passage with the part of the record that it became. */
export interface PlacedPassage {
  part: string;
  passage: Passage;
}

/** A record without the fields that the whole page decides (id, date, places …). */
export interface Built {
  kind: ArticleRecord['kind'];
  title: string;
  kicker: string;
  subtitle: string;
  column: string;
  series: { title: string; index: number } | null;
  bylines: Byline[];
  dateline: string;
  body: BodyBlock[];
  jump: { from?: string; to?: string };
  blocks: Block[];
  problems: Problem[];
  placed: PlacedPassage[];
  /** For a photo: where in the page's flow it stands. */
  at: number;
}

/** The marks of blocks (#, **), which belong to a record's lines and to no text of it. */
export function placeMarks(blocks: readonly Block[]): PlacedPassage[] {
  return blocks.filter((block) => block.marks.text !== '').map((block) => ({ part: 'mark', passage: block.marks }));
}
