import type { Block } from '../../blocks/block.ts';

/** Places of the first line of a stanza and of the one behind its last. */
export interface Stanza {
  from: number;
  to: number;
}

/** The lines from `start` to `end` in stanzas, which blank lines part. */
export function stanzasOf(blocks: readonly Block[], start: number, end: number): Stanza[] {
  const stanzas: Stanza[] = [];
  for (let at = start; at < end; at++) {
    const last = stanzas[stanzas.length - 1];
    if (last && blocks[at]?.gap === 0) last.to = at + 1;
    else stanzas.push({ from: at, to: at + 1 });
  }
  return stanzas;
}

/** Whether a stanza is one line, with a blank line above and, where another follows, below. */
export function isSingle({ from, to }: Stanza): boolean {
  return to - from === 1;
}
