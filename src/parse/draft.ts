import type { Problem, Span } from '../model/record.ts';
import type { Block } from './blocks/block.ts';

/** An article in the making: blocks bound together, nothing read out of them yet. */
export interface Draft {
  kind: 'article' | 'notice' | 'residue';
  headlines: Headlines;
  bylines: Block[];
  body: BodyPart[];
  problems: Problem[];
}

/** The lines of a headline group, each part in reading order. */
export interface Headlines {
  kicker: Block[];
  title: HeadlineLine[];
  subtitle: Block[];
  column: Block[];
  series?: { lines: Block[]; index: number };
}

/** A line of a title, with what stands between it and the line before: nothing where a phrase was cut, else a blank. */
export interface HeadlineLine {
  block: Block;
  glue: '' | ' ';
}

/** A part of a body: one block, or several that a seam joins. */
export interface BodyPart {
  type: 'paragraph' | 'subheading' | 'verse' | 'list' | 'table';
  blocks: Block[];
  /** The paragraph of which it is a piece, and the piece right before it. */
  piece?: { whole: Block; follows?: BodyPart };
}

export interface PhotoDraft {
  /** The label above it: 图片新闻. */
  column: Block[];
  caption: Block[];
  credit: Block[];
  /** Index of the block in the page's order before which the photo stands. */
  at: number;
}

export function noHeadlines(): Headlines {
  return { kicker: [], title: [], subtitle: [], column: [] };
}

export function titleText(headlines: Headlines): string {
  return headlines.title.map(({ block, glue }, index) => (index > 0 ? glue : '') + block.passage.text).join('');
}

/** The lines of a headline group in the page's order, those of a column or a series left out. */
export function headlineLines({ kicker, title, subtitle }: Headlines): Block[] {
  const lines = [...kicker, ...title.map(({ block }) => block), ...subtitle];
  return lines.sort((one, other) => one.span[0] - other.span[0]);
}

/** Whether a draft holds any line of a headline, of a column's name or of a series: without the draft it would be lost. */
export function holdsHeadlines({ headlines }: Pick<Draft, 'headlines'>): boolean {
  return headlineLines(headlines).length + headlines.column.length > 0 || headlines.series !== undefined;
}

export function bodyText({ body }: Pick<Draft, 'body'>): string {
  const texts: string[] = [];
  for (const { blocks } of body) for (const { passage } of blocks) texts.push(passage.text);
  return texts.join('\n');
}

/** The span from the first line of the blocks to the last, whatever stands between. */
export function spanOf(blocks: readonly Block[]): Span {
  const firsts = blocks.map((block) => block.span[0]);
  const lasts = blocks.map((block) => block.span[1]);
  return firsts.length > 0 ? [Math.min(...firsts), Math.max(...lasts)] : [1, 1];
}
