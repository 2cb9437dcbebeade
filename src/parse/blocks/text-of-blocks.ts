import type { Block } from './block.ts';

/** The words of blocks, one after the other: of a headline's lines, or of a text's paragraphs. '' for none. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(({ passage }) => passage.text).join('');
}
