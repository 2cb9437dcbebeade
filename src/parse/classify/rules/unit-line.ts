import type { Block } from '../../blocks/block.ts';
import { countTableRows } from '../../dialect/standing/table-rows.ts';
import type { ClassifyRule } from '../rule.ts';

const unit = /^\s*[（(]?(?:(?:价格|计量|计价|货币|面积|数据|金额|产量)?单位)\s?[:：]\s?\S{1,12}/u;

/** So many rows tell that a table follows. */
const looked = 4;

/**
 * 单位：元/公斤 between a table's head and its rows says what the figures are: it is text of the table's, and no headline. Not
 * 单位：柳湾渡口管理所, over prose.
 */
export const unitLine: ClassifyRule = {
  name: 'unit-line',
  classify: ({ depth, passage: { text } }, { blocks, index }) =>
    depth === 0 && unit.test(text) && opensTable(blocks.slice(index + 1, index + 1 + looked)) ? 'paragraph' : undefined,
};

function opensTable(below: readonly Block[]): boolean {
  const texts = below.map(({ passage }) => passage.text);
  return /^\s*(?:\||<table)/iu.test(texts[0] ?? '') || countTableRows(texts, 0) > 0;
}
