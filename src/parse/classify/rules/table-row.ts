import type { Block } from '../../blocks/block.ts';
import { countTableRows } from '../../dialect/standing/table-rows.ts';
import type { ClassifyRule } from '../rule.ts';

/** | 批次 | 分数线 | with two cells at least, or a whole table in HTML, as OCR writes both. */
const row = /^\s*\|(?:[^|]*\|){2,}\s*$/u;
const html = /^\s*<table[^>]*>[\s\S]*<\/table>\s*$/iu;

/** Longest row whose cells only blanks part, in characters. */
const longestRow = 80;

/**
 * The rows of a table:
 *
 *   | 批次 | 分数线 |          <table><tr><td>批次</td><td>分数线</td></tr>…</table>
 *   | --- | --- |
 *   | 第一批次 | 532 |
 *
 * and such as only blanks part:
 *
 *   品种   本周   上周
 *   大葱   2.80   2.90
 *   土豆   1.60   1.60
 *
 * Not: a line between two strokes that stands alone, which is an ornament or a headline.
 */
export const tableRow: ClassifyRule = {
  name: 'table-row',
  classify: ({ depth, passage: { text } }, { blocks, index }) => {
    if (depth > 0) return undefined;
    if (html.test(text)) return 'table';
    if (isPlainRow(blocks, index)) return 'table';
    return row.test(text) && (isRow(blocks[index - 1]) || isRow(blocks[index + 1])) ? 'table' : undefined;
  },
};

/** Whether the block is a row of three or more whose cells only blanks part. */
function isPlainRow(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block || block.span[0] !== block.span[1]) return false;
  const before = blocks[index - 1];
  if (before?.rule === 'table-row' && !row.test(before.passage.text) && !html.test(before.passage.text)) {
    const rows = blocks.slice(0, index).findLastIndex(({ rule }) => rule !== 'table-row') + 1;
    return countTableRows(textsFrom(blocks, rows), 0) > index - rows;
  }
  return countTableRows(textsFrom(blocks, index), 0) > 0;
}

/** The texts of the blocks from `index` on, up to the first that is too long for a row. */
function textsFrom(blocks: readonly Block[], index: number): string[] {
  const texts: string[] = [];
  for (let at = index; at < blocks.length; at++) {
    const text = blocks[at]?.passage.text ?? '';
    if (text.length > longestRow) break;
    texts.push(text);
  }
  return texts;
}

function isRow(block: Block | undefined): boolean {
  return block !== undefined && block.depth === 0 && (row.test(block.passage.text) || block.rule === 'table-row');
}
