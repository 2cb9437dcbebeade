import { isBylineLine } from '../../fields/byline/byline-line.ts';
import type { ClassifyRule } from '../rule.ts';

/** □本报记者 甲乙丙 · 本报记者 甲乙 通讯员 丙丁 · 作者 甲乙 */
export const byline: ClassifyRule = {
  name: 'byline',
  classify: ({ passage: { text } }) => (isBylineLine(text) ? 'byline' : undefined),
};
