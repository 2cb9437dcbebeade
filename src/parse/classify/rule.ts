import type { Block, BlockKind } from '../blocks/block.ts';
import type { BareLine } from '../odds/bare-line-features.ts';

/** What judges the words of a page. */
export interface Weighers {
  /** Log-odds that the second text goes on with the first. */
  weighSeam: (left: string, right: string) => number;
  /** Log-odds that a line is a headline by its words alone. */
  weighLine: (text: string) => number;
  /** Log-odds that a text begins in the middle of a paragraph. */
  weighOpening: (text: string) => number;
  /** Log-odds that two texts are halves of one sentence by their words. */
  weighHalves: (left: string, right: string) => number;
  /** Log-odds that a short line without a mark is a headline's rather than cut prose. */
  weighBareLine: (line: BareLine) => number;
}

/** What a rule may look at besides the block: its neighbours and what the page is like. */
export interface ClassifyContext extends Weighers {
  blocks: readonly Block[];
  index: number;
  /** Lines that the masthead reader has claimed. */
  mastheadLines: ReadonlySet<number>;
  /** Whether headlines of this page carry Markdown marks. */
  marked: boolean;
}

/** A rule names the kind of a block, or leaves it to the next rule. */
export interface ClassifyRule {
  name: string;
  classify(block: Block, context: ClassifyContext): BlockKind | undefined;
}
