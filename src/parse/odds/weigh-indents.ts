import type { Block } from '../blocks/block.ts';

/** What an indent says against a block's beginning in the middle of a paragraph, or its lack for it, in nats. */
const most = 3;

/** Log-odds by its indent that a block begins in the middle of a paragraph; 0 on a page that shows none. */
export function weighIndent({ indented }: Pick<Block, 'indented'>): number {
  return indented === undefined ? 0 : indented ? -most : most;
}

/** The same of the texts of a page's blocks; 0 for a text that is none of these. */
export function indentWeigher(blocks: readonly Block[]): (text: string) => number {
  const odds = new Map<string, number>();
  for (const block of blocks) if (block.indented !== undefined) odds.set(block.passage.text, weighIndent(block));
  return (text) => odds.get(text) ?? 0;
}
