import type { Block } from '../../blocks/block.ts';
import type { ClassifyRule } from '../rule.ts';

/** | 批次 | 分数线 | with two cells at least, or a whole table in HTML, as OCR writes both. */
const row = /^\s*\|(?:[^|]*\|){2,}\s*$/u;
const html = /^\s*<table[^>]*>[\s\S]*<\/table>\s*$/iu;

/**
 * The rows of a table:
 *
 *   | 批次 | 分数线 |          <table><tr><td>批次</td><td>分数线</td></tr>…</table>
 *   | --- | --- |
 *   | 第一批次 | 532 |
 *
 * Not: a line between two strokes that stands alone, which is an ornament or a headline.
 */
export const tableRow: ClassifyRule = {
  name: 'table-row',
  classify: ({ depth, passage: { text } }, { blocks, index }) => {
    if (depth > 0) return undefined;
    if (html.test(text)) return 'table';
    return row.test(text) && (isRow(blocks[index - 1]) || isRow(blocks[index + 1])) ? 'table' : undefined;
  },
};

function isRow(block: Block | undefined): boolean {
  return block !== undefined && block.depth === 0 && (row.test(block.passage.text) || block.rule === 'table-row');
}
