import type { Block } from '../blocks/block.ts';
import { isSubtitle } from './split-title-lines.ts';

/** Whether the headline of another text may begin with the line at `cut` of a run: no subtitle, nor set close to the line above. */
export function beginsGroup(run: readonly Block[], cut: number): boolean {
  const line = run[cut];
  if (!line || isSubtitle(line.passage.text)) return false;
  return line.gap > 0 || run.every(({ gap }) => gap === 0);
}
