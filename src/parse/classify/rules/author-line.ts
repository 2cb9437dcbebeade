import type { Block } from '../../blocks/block.ts';
import { endsSentence, withoutBlanks } from '../../characters.ts';
import { startsArticle } from '../../dialect/article-start.ts';
import { isBylineLine } from '../../fields/byline/byline-line.ts';
import { isSureName } from '../../fields/byline/byline-name.ts';
import { isColumnLabel } from '../../headlines/column-label.ts';
import { isNamedElsewhere } from '../named-elsewhere.ts';
import type { ClassifyContext, ClassifyRule } from '../rule.ts';

/** Names of districts, bodies and the like have the shape of a name: 高新区, 常委会. */
const neverName = /[区县市镇乡村街路局会部院馆校站园场网报台季节篇版讯]$/u;

/** Shortest sentence that a text begins with, and one that may say more of the person named above it, in characters. */
const shortest = 8;
const brief = 16;

/**
 * An author's name alone on the line under a title: 何 苗. A blank inside marks it as a name; without one it counts where
 * titles carry marks and it has none, where the page signs other texts in this place, where a column's
 * label stands above the title, and where no text of the page names whom it names. So does a name between a text and the
 * headline below it, where other texts of the page are signed so.
 */
export const authorLine: ClassifyRule = {
  name: 'author-line',
  classify: (block, context) => {
    const { blocks, index, marked } = context;
    if (standsBehindText(block, context)) {
      return signsBehindOthers(context) && !isNamedElsewhere(context.blocks, context.index) ? 'byline' : undefined;
    }
    const isBehindCut = standsBehindCut(context);
    if (!isBehindCut && !standsUnderTitle(block, context)) return undefined;
    const others = blocks.filter((other, at) => at !== index && standsUnderTitle(other, { ...context, index: at }));
    if (isBehindCut)
      return others.length >= fewestOthers && !isNamedElsewhere(context.blocks, context.index) ? 'byline' : undefined;
    const signed = blocks.some((other) => /^(?:作者|□)\s?\S/u.test(other.passage.text));
    const opinion = blocks.slice(Math.max(0, index - 3), index).some(({ passage }) => isColumnLabel(passage.text));
    const isSpaced = /^\p{Script=Han}\s+\p{Script=Han}$/u.test(block.passage.text.trim());
    // 石 鸣 under the title of a comment whose text stands elsewhere, too.
    if (isSpaced && (standsOverText(context) || opinion)) return 'byline';
    if (others.length > 0) return 'byline';
    const isBrief = (blocks[index + 1]?.passage.text.length ?? 0) < brief;
    const known = !isNamedElsewhere(context.blocks, context.index) || (!isBrief && (signed || marked || opinion));
    return standsOverText(context) && known ? 'byline' : undefined;
  },
};

/** Whether the block is a name and no more, between a title and a text that has no byline of its own. */
function standsUnderTitle({ depth, passage: { text } }: Block, { blocks, index, marked }: ClassifyContext): boolean {
  if (!isNameAlone(text)) return false;
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  // ## 柏 舟 under # 外婆的茶摊: OCR marks what is set large, and a name deeper than its title.
  if (depth > 0 && !(marked && before && before.depth > 0 && before.depth < depth)) return false;
  if (!before || !after || after.depth > 0 || startsArticle(after.passage.text)) return false;
  if (isBylineLine(after.passage.text)) return false;
  const isBare = before.kind === 'heading' || (before.kind === 'text' && before.passage.text.length < 30);
  const isTitle = marked ? before.depth > 0 || (isBare && !endsSentence(before.passage.text)) : isBare;
  return isTitle && (before.depth > 0 || standsOverText({ blocks, index }));
}

/** Longest line that can be a headline, in characters. */
const longestHeadline = 30;

/** Whether the block is a name and no more between a whole text and a line that can be a headline. */
function standsBehindText({ passage: { text } }: Block, { blocks, index }: ClassifyContext): boolean {
  if (!isNameAlone(text)) return false;
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  if (!before || !after || before.depth > 0 || before.kind === 'heading') return false;
  if (before.passage.text.length < longestHeadline || !endsSentence(before.passage.text)) return false;
  return after.passage.text.length < longestHeadline && !endsSentence(after.passage.text);
}

/** Whether another name stands so on the page. */
function signsBehindOthers(context: ClassifyContext): boolean {
  const { blocks, index } = context;
  const name = withoutBlanks(blocks[index]?.passage.text ?? '');
  return blocks.some(
    (other, at) =>
      at !== index && withoutBlanks(other.passage.text) !== name && standsBehindText(other, { ...context, index: at }),
  );
}

/** Fewest texts that a page signs under their titles, for a name behind a cut text to sign the one below. */
const fewestOthers = 2;

/** Whether the block is a name and no more between a text that a column cut and another: that one's title stands elsewhere. */
function standsBehindCut({ blocks, index }: ClassifyContext): boolean {
  const before = blocks[index - 1];
  return before?.kind === 'paragraph' && !endsSentence(before.passage.text) && isAuthorOver(blocks, index);
}

/** Whether the block at `index` is a name and no more over prose or verse, as only the author of what begins there is. */
export function isAuthorOver(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  return block?.depth === 0 && isNameAlone(block.passage.text) && standsOverText({ blocks, index });
}

export function isNameAlone(text: string): boolean {
  const name = withoutBlanks(text);
  return name.length <= 4 && isSureName(name) && !neverName.test(name);
}

/** Whether prose begins below, or verse, whose lines stand directly under one another. */
function standsOverText({ blocks, index }: Pick<ClassifyContext, 'blocks' | 'index'>): boolean {
  const [after, next] = blocks.slice(index + 1, index + 3);
  if (!after) return false;
  const { text } = after.passage;
  return text.length >= 30 || (text.length >= shortest && endsSentence(text)) || (next?.gap === 0 && text.length < 22);
}
