import type { Block } from '../blocks/block.ts';

/** A run of headline lines and what follows it up to the next run or the next article's beginning. */
export interface Section {
  /** Headline lines, in order; empty where an article begins without one. */
  run: Block[];
  bylines: Block[];
  paragraphs: Block[];
  /** Whether a dateline, a jump line or a byline proves that an article begins here. */
  strong: boolean;
}
