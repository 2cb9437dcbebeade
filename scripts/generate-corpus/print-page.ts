import type { Block } from './block.ts';
import type { PageStyle } from './page-style.ts';
import type { Random } from './random.ts';

const headKinds = new Set<Block['kind']>(['title', 'kicker', 'subtitle', 'series', 'column', 'orphan']);

/** Prints the blocks one below the other, with the blank lines of the style, and notes each row's line number. */
export function printPage(blocks: readonly Block[], style: PageStyle, random: Random): string {
  const lines: string[] = Array.from({ length: random.int(0, 4) }, () => '');
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    if (previous) for (let count = blanksBetween(previous, block, style, random); count > 0; count--) lines.push('');
    block.rows.forEach((row, at) => {
      if (at > 0 && style.blankBetweenLines && !headKinds.has(block.kind)) lines.push('');
      lines.push(row);
      block.numbers.push(lines.length);
    });
  });
  return `${lines.join('\n')}${random.chance(0.5) ? '\n' : ''}`;
}

function blanksBetween(before: Block, after: Block, style: PageStyle, random: Random): number {
  const isHead = (block: Block) => headKinds.has(block.kind);
  if (style.dialect === 'ocr-markdown') return after.opens && random.chance(0.3) ? 3 : 1;
  if (style.dialect === 'plain') {
    if (!style.dense) return after.opens && random.chance(0.2) ? 3 : 1;
    return after.opens || (isHead(after) && !isHead(before)) || (isPhoto(before) && !isPhoto(after)) ? 1 : 0;
  }
  if (isHead(before) && isHead(after)) return before.kind === 'kicker' && style.gapBelowKicker ? 1 : 0;
  if (isHead(before) !== isHead(after) || after.opens || isPhoto(before) !== isPhoto(after)) return style.gap;
  if (before.kind === 'furniture') return style.gap;
  if (style.blankBetweenLines) return 1;
  return after.kind === 'paragraph' && before.kind === 'paragraph' && style.blankBetweenParagraphs ? 1 : 0;
}

function isPhoto(block: Block): boolean {
  return block.kind === 'caption' || block.kind === 'credit';
}
