import type { Block } from '../../blocks/block.ts';
import { endsSentence } from '../../characters.ts';
import { startsArticle } from '../../dialect/article-start.ts';
import { isNamelessWriter, readLetterWriter } from '../../fields/byline/letter-writer.ts';
import type { ClassifyRule } from '../rule.ts';

const salutation =
  /^[\s　]*(?:\p{Script=Han}{0,8}编辑(?:同志|老师|部|先生)?们?|\p{Script=Han}{2,6}报)[\s　]*(?:[您你]好)?[:：!！]/u;

/** Shortest text that a name signs behind it, in characters. */
const shortestText = 24;

/** Most blocks of a letter. */
const longest = 12;

/**
 * Who wrote a letter to the editor, over its salutation or under its text:
 *
 *   何时修好这盏灯？ / 渡口路市民 柏师傅 / 编辑同志： / 我家住在…
 *   编辑同志： / 我是一名退休工人… / 柳湾制药厂退休工人 何苗 · 渡口区 何苗 · 柳湾县 一名船工
 *
 * Among such letters also under one without a salutation: 柳湾县 一名船工 · 一名老船工.
 *
 * And behind a text whose title stands below it, or over the next one's, where others of the page are signed so too:
 *
 *   …谁家都不好意思超。 / 柳湾镇读者 何苗 / 夜船该减几班
 *
 * Not the same form elsewhere: 柳湾社区居民 何苗 over her portrait.
 */
export const letterWriter: ClassifyRule = {
  name: 'letter-writer',
  classify: (block, { blocks, index }) => {
    const { text } = block.passage;
    if (block.depth > 0) return undefined;
    if (isNamelessWriter(text))
      return endsLetter(blocks, index) || (standsBehindText(blocks, index) && followsLetter(blocks, index))
        ? 'byline'
        : undefined;
    if (readLetterWriter(text, true) === null) return undefined;
    const isOver = opensLetter(blocks[index + 1]) && readLetterWriter(text) !== null;
    if (isOver || endsLetter(blocks, index)) return 'byline';
    return standsBehindText(blocks, index) && signsOthers(blocks, index) ? 'byline' : undefined;
  },
};

/** 编辑同志：我家住在…: whether a letter to the editor begins. */
export function opensLetter(block: Block | undefined): boolean {
  return block !== undefined && salutation.test(block.passage.text);
}

/** Whether a letter began above and nothing else has since. */
function endsLetter(blocks: readonly Block[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= longest; at--) {
    const block = blocks[at];
    if (opensLetter(block)) return true;
    if (!block || block.depth > 0 || block.kind === 'byline' || startsArticle(block.passage.text)) return false;
  }
  return false;
}

/** Whether letters to the editor stand above, and no report since. */
function followsLetter(blocks: readonly Block[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= longest; at--) {
    const block = blocks[at];
    if (opensLetter(block)) return true;
    if (!block || startsArticle(block.passage.text)) return false;
  }
  return false;
}

/** Whether the block at `index` stands between a text and a headline or the page's end. */
function standsBehindText(blocks: readonly Block[], index: number): boolean {
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  if (!before || before.depth > 0 || before.kind === 'heading' || before.passage.text.length < shortestText)
    return false;
  if (!after) return true;
  return after.depth > 0 || (after.passage.text.length < shortestText && !endsSentence(after.passage.text));
}

/** Whether a name stands so behind another text of the page. */
function signsOthers(blocks: readonly Block[], index: number): boolean {
  return blocks.some(
    ({ depth, passage: { text } }, at) =>
      at !== index && depth === 0 && readLetterWriter(text, true) !== null && standsBehindText(blocks, at),
  );
}
