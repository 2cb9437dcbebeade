import type { Block } from '../../blocks/block.ts';
import { isBylineLine } from '../../fields/byline/byline-line.ts';
import { isCreditLine } from '../../fields/byline/credit-line.ts';
import { splitInlineCredit } from '../../fields/byline/inline-credit.ts';
import { isPersonName } from '../../fields/byline/surnames.ts';
import { isColumnLabel } from '../../headlines/column-label.ts';
import type { ClassifyRule } from '../rule.ts';

/** 孩子们在车上挑书。 某区图书馆供图: a caption with its credit on one line */
export const inlineCredit: ClassifyRule = {
  name: 'inline-credit',
  classify: ({ depth, passage: { text } }) => (depth === 0 && splitInlineCredit(text) !== null ? 'photo' : undefined),
};

/** 甲乙 摄 · 某某供图 · 资料图片 */
export const credit: ClassifyRule = {
  name: 'credit',
  classify: ({ passage: { text } }) => (isCreditLine(text) ? 'credit' : undefined),
};

/** □本报记者 甲乙丙 · 本报记者 甲乙 通讯员 丙丁 · 作者 甲乙 */
export const byline: ClassifyRule = {
  name: 'byline',
  classify: ({ passage: { text } }) => (isBylineLine(text) ? 'byline' : undefined),
};

/**
 * An author's name alone on the line under a title: 何 苗. A blank inside marks it as a name; without one it counts
 * only where the page signs other texts in this place.
 */
export const authorLine: ClassifyRule = {
  name: 'author-line',
  classify: ({ passage: { text } }, { blocks, index }) => {
    const name = text.replace(/\s/gu, '');
    if (name.length > 4 || !isPersonName(name)) return undefined;
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    if (before?.kind !== 'heading' || !after || after.depth > 0) return undefined;
    if (countNamesUnderTitles(blocks) > 1 && before.depth > 0) return 'byline';
    if (after.passage.text.length < 30) return undefined;
    const signed = blocks.some((block) => /^(?:作者|□)\s/u.test(block.passage.text));
    const opinion = blocks.slice(Math.max(0, index - 3), index).some(({ passage }) => isColumnLabel(passage.text));
    return /^\p{Script=Han}\s+\p{Script=Han}$/u.test(text) || signed || opinion ? 'byline' : undefined;
  },
};

/** How often the page has a name alone under a marked headline, as literary pages sign. */
function countNamesUnderTitles(blocks: readonly Block[]): number {
  return blocks.filter((block, index) => {
    const name = block.passage.text.replace(/\s/gu, '');
    return block.depth === 0 && (blocks[index - 1]?.depth ?? 0) > 0 && name.length <= 4 && isPersonName(name);
  }).length;
}
