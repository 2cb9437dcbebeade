import type { Block } from '../../blocks/block.ts';
import { countTableRows } from '../../dialect/standing/table-rows.ts';
import type { ClassifyRule } from '../rule.ts';

/** | 批次 | 分数线 | with two cells at least, or a whole table in HTML, as OCR writes both. */
const row = /^\s*\|(?:[^|]*\|){2,}\s*$/u;
const html = /^\s*<table[^>]*>[\s\S]*<\/table>\s*$/iu;

/** Lines from which a table whose cells only blanks part is known. */
const looked = 40;

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
  const texts = blocks.slice(index, index + looked).map(({ passage }) => passage.text);
  if (before?.rule !== 'table-row' || isMarked(before)) return countTableRows(texts, 0) > 0;
  // Behind a row it need not begin a table, only go on with one: as the last row, or as one without a figure inside.
  const [text = '', next = ''] = texts;
  return (
    countTableRows([text, before.passage.text, text], 0) + countTableRows([before.passage.text, text, next], 0) > 0
  );
}

function isMarked({ passage: { text } }: Block): boolean {
  return row.test(text) || html.test(text);
}

function isRow(block: Block | undefined): boolean {
  return block !== undefined && block.depth === 0 && (row.test(block.passage.text) || block.rule === 'table-row');
}
