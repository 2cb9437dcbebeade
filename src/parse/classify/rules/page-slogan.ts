import type { Block } from '../../blocks/block.ts';
import { isSlogan } from '../../headlines/column-label.ts';
import type { ClassifyContext, ClassifyRule } from '../rule.ts';
import { isNameAtTop } from './page-head.ts';

/** Two lines at the top of a page that are nobody's headline, a slogan and its echo. */
export const pageSlogan: ClassifyRule = {
  name: 'page-slogan',
  classify: (block, context) =>
    isOverPageName(block, context) || isLeadingSlogan(block, context) ? 'furniture' : undefined,
};

/** 聚力山水柳湾 共享渡口生活 / 县 区 新 闻: a slogan over the page's name, first of all. */
function isOverPageName({ passage: { text } }: Block, { blocks, index }: ClassifyContext): boolean {
  const below = blocks[1];
  return index === 0 && isSlogan(text) && below !== undefined && isNameAtTop(below, 1);
}

/**
 * The slogan pair at the top of a page whose headlines follow their bodies, so that its last line is one: the first
 * lines of the page, above a gap. On other pages the two lines are the first article's headline.
 */
function isLeadingSlogan(block: Block, { blocks, index }: ClassifyContext): boolean {
  if (index > 1 || !block.headline || block.depth > 0) return false;
  const [first, second, third] = blocks;
  if (!first || !second || !third || !second.headline || second.depth > 0 || !isSlogan(first.passage.text))
    return false;
  const last = blocks.findLast((other) => /\p{L}/u.test(other.passage.text));
  return second.gap === 0 && third.gap > 0 && last?.headline === true;
}
