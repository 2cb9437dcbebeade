import { isCreditLine } from '../../fields/byline/credit-line.ts';
import type { ClassifyRule } from '../rule.ts';

/** 甲乙 摄 · 某某供图 · 资料图片 · AI生成 */
export const credit: ClassifyRule = {
  name: 'credit',
  classify: ({ passage: { text } }) => (isCreditLine(text) ? 'credit' : undefined),
};
