import type { ClassifyRule } from '../rule.ts';

/** Longest caption that its first words show, in characters. */
const longest = 120;

/**
 * A caption, with or without a credit below, that its first words show:
 *
 *   图为村民在堤上加固沙袋。 · ▲船老大每天出船前都要看水尺 · 左图：渡口旧貌
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
    return isItem(index - 1) || isItem(index + 1) ? undefined : 'photo';
  },
};
