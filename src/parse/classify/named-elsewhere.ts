import type { Block } from '../blocks/block.ts';
import { withoutBlanks } from '../characters.ts';

/**
 * Whether another block of the page names who stands alone at `index`: whom a title or a text tells of the text names, who
 * wrote it not.
 */
export function isNamedElsewhere(blocks: readonly Block[], index: number): boolean {
  const name = withoutBlanks(blocks[index]?.passage.text ?? '');
  return blocks.some((other, at) => at !== index && withoutBlanks(other.passage.text).includes(name));
}
