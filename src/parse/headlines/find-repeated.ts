import type { Block } from '../blocks/block.ts';
import { lettersOf } from '../characters.ts';
import type { Section } from '../sections/section.ts';

export interface RepeatedHeadlines {
  /** Index of a section that begins with a repeated piece → index of the section whose headline it repeats. */
  repeats: ReadonlyMap<number, number>;
  /** The heading blocks that were repeated. */
  repeated: ReadonlySet<Block>;
}

/**
 * Headlines that a page prints again, whole or in part, where an article turns to another column:
 *
 *   # 仓库里添球馆 街坊运动有去处 … # 街坊运动有去处      the second goes on with the first
 */
export function findRepeated(sections: readonly Section[]): RepeatedHeadlines {
  const repeats = new Map<number, number>();
  const repeated = new Set<Block>();
  for (const [index, section] of sections.entries()) {
    if (section.strong || section.run.length === 0 || section.run.length > 2) continue;
    const words = plain(section.run);
    if (words.length < 4) continue;
    for (const [earlier, original] of sections.slice(0, index).entries()) {
      const blocks = original.run.filter((block) => plain([block]).includes(words));
      if (blocks.length === 0 && plain(original.run) !== words) continue;
      repeats.set(index, earlier);
      for (const block of blocks) repeated.add(block);
      break;
    }
  }
  return { repeats, repeated };
}

function plain(blocks: readonly Block[]): string {
  return blocks.map((block) => lettersOf(block.passage.text)).join('');
}
