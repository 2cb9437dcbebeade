import { lineWidth } from '../characters.ts';

const unit =
  /^\s*[“‘（(《〈「『【]*(?:[A-Za-z0-9][A-Za-z0-9.,:%+/-]*%?|——|……|\S)[，。、；：！？,;!?”’）)》〉」』】…%℃]*/u;

/**
 * Width of what a typesetter cannot part at the head of a line, in characters: one sign, a number or a Latin word, with
 * the marks that may not begin a line behind it and the brackets that may not end one before it.
 *
 *   我们 …  1      2026年 …  2      “好，” …  4
 *
 * A line before it that had this room left, and did not take it, ends on purpose.
 */
export function firstUnitWidth(text: string, punctuationWidth = 1): number {
  return lineWidth(unit.exec(text)?.[0] ?? '', punctuationWidth);
}
