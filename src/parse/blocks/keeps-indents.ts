import { endsSentence } from '../characters.ts';
import type { Line } from '../dialect/lines.ts';
import type { Block } from './block.ts';

/** A block of fewer characters may be anything; so many paragraphs show how the page sets them. */
const shortest = 24;
const fewest = 4;

/** Share of long texts that are indented, at least: the rest go on where a column's end cut a paragraph. */
const share = 0.6;

/**
 * Whether the page kept the indents of its paragraphs, so that a text without one is a headline or goes on with another.
 *
 * @param blocks the page's, without a kind
 * @param firsts of each block the first line
 */
export function keepsIndents(blocks: readonly Block[], firsts: readonly Line[]): boolean {
  let indented = 0;
  let flush = 0;
  for (const [index, { depth, headline, passage }] of blocks.entries()) {
    if (depth > 0 || headline || passage.text.length < shortest || !endsSentence(passage.text)) continue;
    if (firsts[index]?.indented) indented++;
    else flush++;
  }
  return indented >= fewest && indented >= (indented + flush) * share;
}
