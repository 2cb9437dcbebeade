import type { Block } from '../blocks/block.ts';

/**
 * The share of neighbouring characters that the dump sets apart by blanks, 0 to 1: about 1 for 新 桥 通 车. PDF text has
 * them in the largest line of a headline group, where the letters were spread, or all over a justified page.
 */
export function spacingOf(blocks: readonly Block[]): number {
  let pairs = 0;
  let apart = 0;
  for (const { passage, span } of blocks) {
    // The end of a line parts characters too; a block's lines are few against them.
    pairs += Math.max(0, passage.offsets.length - 1 - (span[1] - span[0]));
    for (let index = 1; index < passage.offsets.length; index++) {
      const step = (passage.offsets[index] ?? 0) - (passage.offsets[index - 1] ?? 0);
      if (step > 1) apart++;
    }
    apart -= span[1] - span[0];
  }
  return pairs > 3 ? Math.max(0, apart) / pairs : 0;
}
