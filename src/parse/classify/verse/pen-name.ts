import type { Block } from '../../blocks/block.ts';
import { withoutBlanks } from '../../characters.ts';
import { isPersonName } from '../../fields/byline/surnames.ts';
import { isColumnLabel, readsAsColumn } from '../../headlines/column-label.ts';

/** 海东青 · 慕 白: a name of two to four characters, blanks aside, be there a surname or none. */
const name = /^\p{Script=Han}(?:\s{0,2}\p{Script=Han}){1,3}$/u;

/** What no pen name holds. */
const words = /[的了着我你他她它们是在不这那很与和]|[诗词曲赋篇章记歌]$/u;

/** What only a poem's title ends with: （外一首） · 组诗 · 二首. */
const set = /(?:外[一二两三四五六][首章题]|组诗|[二两三四五六七八九十\d][首章题])[)）]?$/u;

/** 怀川诗笺 · 诗林漫步: what columns of verse are called. */
const verseColumn = /^\p{Script=Han}{0,3}(?:诗|词|韵|文苑|副刊)\p{Script=Han}{0,3}$/u;

/** So many other texts that are signed under their titles show that the page signs every text. */
const fewestSigned = 2;

/**
 * 塔铃 · 水无痕: whether a line without a mark may be a poet's name on a page that signs its texts under their titles, and
 * none of a column or a set.
 */
export function isPenNameAt(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const text = block?.passage.text.trim() ?? '';
  if (!block || block.depth > 0 || !name.test(text) || words.test(text) || set.test(text)) return false;
  return !isColumnLabel(text) && !readsAsColumn(text) && signsUnderTitles(blocks);
}

function signsUnderTitles(blocks: readonly Block[]): boolean {
  return blocks.filter(({ kind, rule }) => kind === 'byline' && rule === 'author-line').length >= fewestSigned;
}

/**
 * Whether a title and its poet begin at `index`, set as one group between the stanzas of two poems, as PDF text layers
 * have them:
 *
 *   …等船的人睡着了 // 雨后（外一首） / 水无痕 // 雨停的时候 …
 *
 * Not: a stanza of two lines, the second of which is no name.
 */
export function isTitleWithPoet(blocks: readonly Block[], index: number): boolean {
  const [title, poet, next] = blocks.slice(index, index + 3);
  if (!title || !poet || !next || title.gap === 0 || poet.gap > 0 || next.gap === 0) return false;
  const text = poet.passage.text.trim();
  if (!name.test(text) || words.test(text)) return false;
  return set.test(title.passage.text.trim()) || isPersonName(withoutBlanks(text));
}

/**
 * Whether the line at `index`, right above a poem, is the poet's name: a person's with a surname, or a pen name under
 * what only a title can be, or under a headline on a page that signs its texts in this place.
 *
 *   春夜（外一首） / 海东青 / 柳条蘸着河水 …
 *
 * Not: 诗林漫步 / 春夜 / 柳条蘸着河水 …, where a column's name stands above a title; a title that no line stands above.
 */
export function isPoetAt(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]?.passage.text.trim() ?? '';
  const above = blocks[index - 1];
  if (!above || !name.test(text) || words.test(text)) return false;
  const title = above.passage.text.trim();
  if (title.length > 30 || /[。，,]$/u.test(title) || above.kind === 'byline') return false;
  if (set.test(title)) return true;
  const isLabel = isColumnLabel(title) || readsAsColumn(title) || verseColumn.test(title);
  if (isLabel || above.kind !== 'heading') return false;
  if (isPersonName(withoutBlanks(text))) return true;
  return signsUnderTitles(blocks);
}
