import type { ClassifyContext } from './rule.ts';

/** Log-odds of a seam that clearly goes on, and of an opening in mid-paragraph. */
const clearSeam = 2;
const middle = 0;

/** A text of fewer characters goes on with anything, in characters. */
const shortest = 12;

/**
 * Whether a text elsewhere on the page, one that begins in the middle of a paragraph, clearly goes on with a short line:
 *
 *   渡口小学三年级学生何苗        no headline, for far below stands
 *   对记者说：“……”
 */
export function goesOnElsewhere({ blocks, index, weighHalves, weighOpening }: ClassifyContext): boolean {
  const line = blocks[index]?.passage.text ?? '';
  return blocks.some(({ depth, passage: { text } }, at) => {
    if (depth > 0 || at === index || at === index + 1 || text.length < shortest) return false;
    return weighOpening(text) > middle && weighHalves(line, text) >= clearSeam;
  });
}
