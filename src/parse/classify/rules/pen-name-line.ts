import type { Block } from '../../blocks/block.ts';
import { endsSentence, withoutBlanks } from '../../characters.ts';
import { startsArticle } from '../../dialect/article-start.ts';
import { isBylineName } from '../../fields/byline/byline-name.ts';
import { isCreditLine } from '../../fields/byline/credit-line.ts';
import { isColumnLabel, readsAsColumn } from '../../headlines/column-label.ts';
import { isNamedElsewhere } from '../named-elsewhere.ts';
import type { ClassifyRule } from '../rule.ts';

/** 老船 · 三脚猫 · 阡　陌: two or three characters, blanks aside. */
const shape = /^\p{Script=Han}(?:\s{0,2}\p{Script=Han}){1,2}$/u;

/** What no pen name holds, and what districts and kinds of text end with. */
const words =
  /[的了着我你他她它们这那很与和]|[诗词曲赋篇章记歌约签窗话语区县市镇乡村街路局会部院馆校站园场网报版讯季]$/u;

/** Longest name of a column, longest title, and shortest prose, whole or cut, in characters. */
const longest = { column: 6, title: 24 };
const shortest = { whole: 16, cut: 30 };

/**
 * A pen name, which needs no surname, alone on the line between the title of a column's text and its prose:
 *
 *   街边笔记 / 剃头担子 / 老船 / 巷口的剃头担子歇了…
 *   # 剃头担子 / 老船 / 巷口的剃头担子歇了…          where titles carry marks, and the name has none
 *
 * Not: 河工手记 / 那年的雪 / 渡口的雪…, whose second line is the title; a short line over a report: 短信 / 本报讯….
 */
export const penNameLine: ClassifyRule = {
  name: 'pen-name-line',
  classify: ({ depth, passage: { text } }, { blocks, index }) => {
    if (depth > 0 || text.length > 7 || !isPenName(text.trim())) return undefined;
    const [title, prose] = [blocks[index - 1], blocks[index + 1]];
    if (!title || !prose || !isTitle(title) || !isProse(prose)) return undefined;
    if (title.depth === 0 && !isColumn(blocks[index - 2])) return undefined;
    return isNamedElsewhere(blocks, index) ? undefined : 'byline';
  },
};

function isPenName(text: string): boolean {
  return shape.test(text) && !words.test(text) && isBylineName(withoutBlanks(text)) && !readsAsColumn(text);
}

function isTitle({ kind, passage: { text } }: Block): boolean {
  if (kind !== 'heading' || text.length > longest.title || endsSentence(text)) return false;
  return !isColumnLabel(text) && !readsAsColumn(text) && !isCreditLine(text);
}

function isProse({ depth, passage: { text } }: Block): boolean {
  return depth === 0 && text.length >= (endsSentence(text) ? shortest.whole : shortest.cut) && !startsArticle(text);
}

/** Whether the line is what a column is called: 街边笔记, 散文. */
function isColumn(block: Block | undefined): boolean {
  const text = block?.passage.text.trim() ?? '';
  if (text.length < 2 || block?.kind === 'byline') return false;
  return isColumnLabel(text) || readsAsColumn(text) || (text.length <= longest.column && block?.kind === 'heading');
}
