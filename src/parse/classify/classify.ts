import type { Block } from '../blocks/block.ts';
import { findVerse } from './find-verse.ts';
import type { ClassifyContext, ClassifyRule } from './rule.ts';
import { authorLine, byline, credit, inlineCredit } from './rules/byline.ts';
import { columnName } from './rules/column-name.ts';
import { masthead, ornament, pageHead, pageSlogan, scanCode, staff } from './rules/furniture.ts';
import { bareHeading, markedHeading, prose } from './rules/heading.ts';
import { indexLine } from './rules/index-line.ts';
import { jumpLine } from './rules/jump-line.ts';
import { noticeLine } from './rules/notice-line.ts';
import { sentenceHeading } from './rules/sentence-heading.ts';
import { weatherLine } from './rules/weather-line.ts';

/** In this order: the first rule that knows a block decides. */
export const classifyRules: readonly ClassifyRule[] = [
  masthead,
  pageHead,
  ornament,
  scanCode,
  staff,
  jumpLine,
  indexLine,
  weatherLine,
  columnName,
  credit,
  inlineCredit,
  byline,
  sentenceHeading,
  pageSlogan,
  noticeLine,
  authorLine,
  markedHeading,
  bareHeading,
  prose,
];

/** Blocks of unknown kind in, blocks of known kind out, in the same order. */
export function classifyBlocks(
  blocks: readonly Block[],
  mastheadLines: ReadonlySet<number>,
  weighSeam: ClassifyContext['weighSeam'],
): Block[] {
  const classified = blocks.map((block) => ({ ...block }));
  const marked = classified.filter((block) => block.depth > 0 && block.depth < 7).length >= 2;
  for (const [index, block] of classified.entries()) {
    for (const rule of classifyRules) {
      const kind = rule.classify(block, { blocks: classified, index, mastheadLines, marked, weighSeam });
      if (!kind) continue;
      block.kind = kind;
      block.rule = rule.name;
      break;
    }
  }
  return findVerse(classified);
}
