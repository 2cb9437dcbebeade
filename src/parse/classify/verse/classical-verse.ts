import type { Block } from '../../blocks/block.ts';

/** Fewest lines of a poem in lines of one length: a quatrain. */
const quatrain = 4;

/**
 * Classical verse keeps one length, four to seven characters and a mark a line, so four lines are enough:
 *
 *   一棹烟波入画来， / 青螺六十镜中开。 / …
 */
export function markClassicalVerse(blocks: readonly Block[]): Block[] {
  const result = [...blocks];
  for (let start = 0; start < blocks.length; ) {
    const length = regulatedLength(blocks[start]);
    let end = start + 1;
    if (length > 0) while (end < blocks.length && regulatedLength(blocks[end]) === length) end++;
    for (let at = start; length > 0 && end - start >= quatrain && at < end; at++) {
      const block = result[at];
      if (block) result[at] = { ...block, kind: 'verse', rule: 'regulated-verse' };
    }
    start = end;
  }
  return result;
}

const classicalLines = /^(\p{Script=Han}{4,7})[，,、；;。？！?!](?:(\p{Script=Han}{4,7})[，,；;。？！?!])?$/u;

/** Characters of a line of classical verse, or of two that stand in one; 0 for what is none. */
function regulatedLength(block: Block | undefined): number {
  if (!block || !['paragraph', 'heading', 'verse'].includes(block.kind) || block.depth > 0) return 0;
  const lines = classicalLines.exec(block.passage.text.trim());
  const [, first = '', second = first] = lines ?? [];
  return first.length === second.length ? first.length : 0;
}
