import type { Block } from '../../blocks/block.ts';
import type { ClassifyRule } from '../rule.ts';

/** Longest caption that its first words show, in characters. */
const longest = 120;

/**
 * A caption, with or without a credit below, that its first words show:
 *
 *   图为村民在堤上加固沙袋。 · ▲船老大每天出船前都要看水尺 · 左图：渡口旧貌
 *
 * and several behind ▲ in an article whose byline gives its pictures too (何苗 文/图).
 *
 * Not: 图为媒, 上图书馆, and ▲ before the items of a list, several in a row.
 */
export const caption: ClassifyRule = {
  name: 'caption',
  classify: ({ depth, passage: { text } }, { blocks, index }) => {
    if (depth > 0 || text.length > longest) return undefined;
    if (
      /^\s*图为(?![谋媒了])|^\s*图\s?[①-⑨]|^\s*(?:[上下左右题组]图|图\s?[\d一二三四])(?:[为是：:，]|\s|$)/u.test(text)
    )
      return 'photo';
    if (!/^\s*[▲△▼]\s*\S{8}/u.test(text)) return undefined;
    const isItem = (at: number) => /^\s*[▲△▼]/u.test(blocks[at]?.passage.text ?? '');
    const isAlone = !isItem(index - 1) && !isItem(index + 1);
    return isAlone || isOfPictures(blocks, index) ? 'photo' : undefined;
  },
};

/** So far above, in blocks, an article's byline stands. */
const farthest = 20;

/** Whether the byline above, with no headline between, says that who wrote took the pictures as well. */
function isOfPictures(blocks: readonly Block[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= farthest; at--) {
    const block = blocks[at];
    if (block?.kind === 'byline') return /[图摄影]\s*$/u.test(block.passage.text);
    if (!block || block.kind === 'heading') return false;
  }
  return false;
}
