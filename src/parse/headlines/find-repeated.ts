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
  const printed = sections.map(({ run }) => run.map(({ passage }) => lettersOf(passage.text)));
  for (const [index, section] of sections.entries()) {
    if (section.strong || section.run.length === 0 || section.run.length > 2) continue;
    const words = printed[index]?.join('') ?? '';
    if (words.length < 4) continue;
    const earlier = printed.findIndex(
      (lines, at) => at === index || lines.some((line) => line.includes(words)) || lines.join('') === words,
    );
    if (earlier === index) continue;
    repeats.set(index, earlier);
    for (const [at, line] of printed[earlier]?.entries() ?? []) {
      const block = sections[earlier]?.run[at];
      if (block && line.includes(words)) repeated.add(block);
    }
  }
  return { repeats, repeated };
}
