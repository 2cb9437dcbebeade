import type { Block } from '../blocks/block.ts';
import type { Section } from '../sections/section.ts';

export interface RepeatedHeadline {
  /** The section that begins with the repeated piece. */
  section: Section;
  /** The section whose headline it repeats, which goes on here. */
  original: Section;
}

/**
 * Headlines that a page prints again, whole or in part, where an article turns to another column:
 *
 *   # 仓库里添球馆 街坊运动有去处 … # 街坊运动有去处      the second goes on with the first
 *
 * @returns the repetitions, and the heading blocks that were repeated.
 */
export function findRepeated(sections: readonly Section[]): { repeats: RepeatedHeadline[]; repeated: Set<Block> } {
  const repeats: RepeatedHeadline[] = [];
  const repeated = new Set<Block>();
  for (const [index, section] of sections.entries()) {
    if (section.strong || section.run.length === 0 || section.run.length > 2) continue;
    const words = plain(section.run);
    if (words.length < 4) continue;
    for (const original of sections.slice(0, index)) {
      const blocks = original.run.filter((block) => plain([block]).includes(words));
      if (blocks.length === 0 && plain(original.run) !== words) continue;
      repeats.push({ section, original });
      for (const block of blocks) repeated.add(block);
      break;
    }
  }
  return { repeats, repeated };
}

function plain(blocks: readonly Block[]): string {
  return blocks.map((block) => block.passage.text.replace(/[^\p{L}\p{N}]/gu, '')).join('');
}
