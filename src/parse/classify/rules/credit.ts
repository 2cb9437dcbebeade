import { isCreditLine } from '../../fields/byline/credit-line.ts';
import type { ClassifyRule } from '../rule.ts';

/** 甲乙 摄 · 某某供图 · 资料图片 · AI生成. Not 本报记者 甲乙/文 丙丁/图 between a headline and its text, which is a byline. */
export const credit: ClassifyRule = {
  name: 'credit',
  classify: ({ passage: { text } }, { blocks, index }) => {
    if (!isCreditLine(text)) return undefined;
    // Under a headline, above its text, those who wrote come first.
    const wrote = /记者|通讯员/u.test(text) && /[\s/／]文(?:$|[\s、,，])/u.test(text);
    const after = blocks[index + 1];
    return wrote && blocks[index - 1]?.kind === 'heading' && after !== undefined && after.depth === 0
      ? 'byline'
      : 'credit';
  },
};
