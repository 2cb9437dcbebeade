import type { Block } from '../../blocks/block.ts';
import { endsSentence, withoutBlanks } from '../../characters.ts';
import { isSureName } from '../../fields/byline/byline-name.ts';
import { isColumnLabel, readsAsColumn } from '../../headlines/column-label.ts';
import type { ClassifyRule } from '../rule.ts';

/** 何 苗: a name of two characters, a blank inside. */
const spaced = /^\p{Script=Han}\s{1,3}\p{Script=Han}$/u;

/** Shortest title, in characters. */
const shortestTitle = 4;

/** 组诗 · 外一首 · 渡口三题: a title of several texts. */
const set = /(?:组诗|外[一二两三四五六][首章题篇]|[二两三四五六][首章题])[)）]?\s*$/u;

/**
 * An author's name under a title whose text stands elsewhere or under a heading of its own, so that another marked
 * headline is below:
 *
 *   # 让新桥先歇一歇 / 何 苗 / # 夜船开航              a blank inside says that it is a name
 *   # 渡口的灯（组诗） / 何小舟 / ## 一               as does a title that only texts with an author have
 *
 * Not: 渡口笔记 / 何 谷 / # 夜船开航, a title below the name of a column.
 */
export const spacedAuthor: ClassifyRule = {
  name: 'spaced-author',
  classify: ({ depth, passage: { text } }, { blocks, index }) => {
    if (depth > 0 || text.length > 5) return undefined;
    const line = text.trim();
    const [title, below] = [blocks[index - 1], blocks[index + 1]];
    if (!title || !below || !isTitle(title) || below.depth === 0) return undefined;
    if (!isSureName(withoutBlanks(line))) return undefined;
    const isOfSet = /^\p{Script=Han}{2,3}$/u.test(line) && set.test(title.passage.text);
    return spaced.test(line) || isOfSet ? 'byline' : undefined;
  },
};

function isTitle({ kind, passage: { text } }: Block): boolean {
  if (kind !== 'heading' || text.trim().length < shortestTitle || endsSentence(text)) return false;
  return !isColumnLabel(text) && !readsAsColumn(text);
}
