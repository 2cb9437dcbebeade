import type { Block } from '../../blocks/block.ts';
import { endsSentence, unbalancedMarks, withoutBlanks } from '../../characters.ts';
import { startsArticle } from '../../dialect/article-start.ts';
import { isBylineLine } from '../../fields/byline/byline-line.ts';
import { isColumnLabel } from '../../headlines/column-label.ts';
import { isCutOpening } from '../../headlines/cut-opening.ts';
import { isKickerWorded } from '../../headlines/kicker-over.ts';
import { isNoticeHeading, isSmallAdvertisement } from '../../headlines/notice-heading.ts';
import { asksOfTerm } from '../asks-of-term.ts';
import {
  announcesFigure,
  bareLineOf,
  isAsked,
  isLabelled,
  isShort,
  longestHeadline,
  opensArticle,
  previousText,
} from '../bare-line.ts';
import { goesOnElsewhere } from '../goes-on-elsewhere.ts';
import { isLabelOver, isLabelShaped } from '../label-over.ts';
import type { ClassifyContext, ClassifyRule } from '../rule.ts';
import { isAuthorOver } from './author-line.ts';

/** Log-odds of a line's words from which it is a headline's, and below which it is prose. */
const proseWords = -2.5;
const surelyProse = -6;

/** Between a cut paragraph and what begins another: the odds of either that the line is a headline. */
const headlineWords = 1;
const beginsBelow = -1.5;

/** Below this the words of a line over a title are the end of the text above. */
const endsAbove = -1.5;

/** Where the text below begins in the middle of a paragraph: the odds of both that the line is its cut beginning. */
const cutProse = -2.5;

/** A headline's half, and its end, that are told by their words, in characters. */
const shortestHalf = 4;
const shortestEnd = 6;

/** Shorter lines have too few words to tell, in characters. */
const shortestProse = 9;

/**
 * Log-odds of all that stands around a line that overrule what its rules say: that it is a headline, that it is prose,
 * where its words say nothing of that themselves.
 */
const surely = { heading: 3, prose: -2 };

/** Over a marked title that opens an article: the odds of a line's words from which it is its kicker. */
const kickerWords = -2;

/** Shorter lines that no rule takes for prose are headlines: generated pages, which the odds were learned from, cut few of so few characters. */
const shortestTold = 8;

/** Log-odds of a heading below which its rest is looked for on the page. */
const doubtful = 2;

/**
 * A short line that ends no sentence, where no sentence is open:
 *
 *   这段旧铁路 改出慢行绿道     →  heading
 *   村民对我镇帮扶工作           →  paragraph, when the next line goes on with it
 *   问:戴口罩有用吗?             →  paragraph
 */
export const bareHeading: ClassifyRule = {
  name: 'bare-heading',
  classify: (block, context) => {
    const { text } = block.passage;
    if (text.length > longestHeadline || startsArticle(text) || !hanCharacter.test(text)) return undefined;
    if (isPlaceOver(text, context) || isHalfOver(text, context)) return 'heading';
    if (/[,，、;；:：。]$/u.test(text)) return undefined;
    if (endsSentence(text) && !isExclamation(text) && !isSpeechOver(text, context)) return undefined;
    if (/^[问答QA甲乙]\s?[:：]|^[(（]?(?:\d+|[一二三四五六七八九十]+)(?:[)）、．]|\.(?!\d))/u.test(text))
      return undefined;
    if (/^[,，。、；;：:”’）)》！？]/u.test(text)) return undefined;
    const marks = unbalancedMarks(text);
    if (marks.open || marks.closed) return undefined;
    if (/[。；;]/u.test(text) || (/[,，].*[,，]/u.test(text) && text.length > 20 && !isOverTitle(context)))
      return undefined;
    if (/^[（(][^（）()]{3,}[）)]$/u.test(text)) return undefined;
    if (isNoticeHeading(text) || isColumnLabel(text) || isPrintedTwice(text, context.blocks, context.index))
      return 'heading';
    if (isSmallAdvertisement(text, context.blocks[context.index + 1]?.passage.text ?? '')) return 'heading';
    if (isCutOpening(context.blocks, context.index, context.weighLine)) return undefined;
    if (followsSignature(context)) return 'heading';
    if (block.indented || says.test(text)) return undefined;
    if (block.indented === false && !isOpenAbove(context)) return 'heading';
    const isInside = isInsideSentence(text, context);
    const isProse = isInside || runsOn(text, context) || readsAsProse(text, context);
    if (isQuestionOver(text, context)) return isProse ? undefined : 'heading';
    if (text.length < shortestTold && !isProse) return 'heading';
    const line = bareLineOf(block, context);
    // Above the first line of a page no paragraph can have been cut.
    if (line.above === '') return isProse ? undefined : 'heading';
    // Among lines as short it may be one of verse.
    if (text.length < shortestTold && (isInside || line.below !== 'prose' || announcesFigure.test(text)))
      return undefined;
    const wordy = isOverTitle(context) ? kickerWords : 0;
    const least = isProse ? surely.heading : line.words < wordy ? 0 : surely.prose;
    const odds = context.weighBareLine(line) - least;
    if (odds <= 0 || (odds < doubtful && goesOnElsewhere(context))) return undefined;
    return 'heading';
  },
};

/** 船工何苗说，夜里等船的: a headline has a colon there. */
const says = /\p{Script=Han}{3}(?:说|介绍|表示|坦言|解释|告诉记者)[,，]/u;

const hanCharacter = /\p{Script=Han}/u;
const placeWithColon = /^\p{Script=Han}{2,14}[：:]$/u;

/** 柳湾县渡口镇： above 新添夜班船 above 本报讯…: a place or a body, whose colon leads to the headline below it. */
function isPlaceOver(text: string, { blocks, index }: ClassifyContext): boolean {
  const [after, opening] = blocks.slice(index + 1, index + 3);
  return placeWithColon.test(text.trim()) && after !== undefined && isShort(after) && opensArticle(opening);
}

/** 抢收割、抢晾晒、抢播种 over ## 柳湾的秋天没有闲人 over 本报讯…, where no sentence is open above: a kicker tells in full, as prose does. */
function isOverTitle({ blocks, index }: ClassifyContext): boolean {
  const [title, opening] = blocks.slice(index + 1, index + 3);
  if (!title || title.depth === 0 || title.depth === 7 || !opensArticle(opening)) return false;
  const before = previousText(blocks, index);
  return before?.kind !== 'paragraph' || endsSentence(before.passage.text);
}

/** Longest first half of a title that ends with its comma, and second half, in characters. */
const longestHalf = { first: 10, second: 16 };

/**
 * 夜船, directly over 开的是哪几班 and a blank line: a title cut behind its comma, where no sentence is open above it and
 * whole text begins below.
 */
function isHalfOver(text: string, { blocks, index }: ClassifyContext): boolean {
  if (!/^[\p{Script=Han}“”]{2,10}[,，]$/u.test(text) || text.length > longestHalf.first) return false;
  const [block, half, below] = blocks.slice(index, index + 3);
  if (!block || (index > 0 && block.gap === 0) || half?.gap !== 0 || half.passage.text.length > longestHalf.second)
    return false;
  if (!below || below.gap === 0 || endsSentence(half.passage.text) || /[,，、；;：:]$/u.test(half.passage.text))
    return false;
  return below.depth === 0 && (opensArticle(below) || below.passage.text.length > longestHeadline);
}

/** A title may end with ! or ?; a line of speech begins with a quotation mark. */
function isExclamation(text: string): boolean {
  return /[！？!?]$/u.test(text) && text.length <= 24 && !/^[“‘"]/u.test(text);
}

/**
 * Speech as a title: “夜渡票”为啥买不到？ above a byline, “别熄灯，船还没靠岸！” there too or above a line set close to it as
 * another line of its headline.
 */
function isSpeechOver(text: string, { blocks, index }: ClassifyContext): boolean {
  const [block, after] = blocks.slice(index, index + 2);
  if (!block || !after) return false;
  if (asksOfTerm(text)) return opensArticle(after);
  if (!/^[“"][^“”"。]{4,}[！？!?…][”"]$/u.test(text)) return false;
  return opensArticle(after) || (block.headline && after.headline && block.gap > 0 && after.gap === 0);
}

/** A reader's question in short, over the letter that asks it: generated pages have none. */
function isQuestionOver(text: string, { blocks, index }: ClassifyContext): boolean {
  return isAsked(text, blocks[index + 1]?.passage.text ?? '');
}

/**
 * Whether the line is the beginning of a paragraph that a column's end cut short, so that the next block goes on with
 * it. On a page whose headlines are marked, a bare line over plain prose is one only when it is as short as a label.
 */
function runsOn(text: string, { blocks, index, marked, weighSeam, weighLine, weighOpening }: ClassifyContext): boolean {
  const after = blocks[index + 1];
  if (!after || after.depth > 0 || after.headline || startsArticle(after.passage.text)) return false;
  if (after.passage.text.length <= longestHeadline && !endsSentence(after.passage.text)) return false;
  if (isBylineLine(after.passage.text) || isAsked(text, after.passage.text)) return false;
  if (announcesFigure.test(text) && /^[\d０-９]/u.test(after.passage.text)) return true;
  if (marked && text.length > 10) return true;
  const seam = weighSeam(text, after.passage.text);
  if (/^(?:同时|针对|对于|为|在|据|近日|目前|其中)[^：:]*$/u.test(text) && text.length > 8) return seam > 0;
  if (seam > 3 && weighLine(text) < headlineWords) return true;
  const isBegun = previousText(blocks, index)?.kind === 'paragraph';
  return isBegun && !isLabelled(text) && weighLine(text) - weighOpening(after.passage.text) < cutProse;
}

/**
 * Whether the block before is a paragraph whose sentence is still open, so that a short line may go on with it. A
 * headline can follow a cut paragraph all the same: an article begins under it, or the page prints it twice.
 */
function isInsideSentence(text: string, context: ClassifyContext): boolean {
  const { blocks, index, weighSeam, weighLine, weighOpening } = context;
  const before = previousText(blocks, index);
  if (before?.kind !== 'paragraph') return false;
  if (endsSentence(before.passage.text) || before.rule === 'notice-line') return false;
  const after = blocks[index + 1];
  if (!after) return true;
  if (opensArticle(after) || isAuthorOver(blocks, index + 1)) return false;
  const below = after.passage.text;
  if (weighLine(text) > headlineWords && weighOpening(below) < beginsBelow) return false;
  if (isLabelOver(context)) return false;
  const isTitle = isShort(after) || isExclamation(below);
  const grouped = isTitle && (opensArticle(blocks[index + 2]) || isAuthorOver(blocks, index + 2));
  // Where blanks part all lines, only its words tell a kicker from a line of the text above.
  const isTold = isKickerWorded(text) || isLabelShaped(text) || weighLine(text) > endsAbove;
  const inGroup = grouped && (after.gap === 0 || isTold);
  if (after.depth === 0 && !inGroup && !isLabelled(text)) return true;
  return weighSeam(before.passage.text, text) > 3;
}

/** Whether the sentence of the paragraph above is still open. */
function isOpenAbove({ blocks, index }: ClassifyContext): boolean {
  const before = previousText(blocks, index);
  return before?.kind === 'paragraph' && !endsSentence(before.passage.text);
}

/** Whether the words are a paragraph's beginning that a column's end cut: more so where an article begins below. */
function readsAsProse(text: string, { blocks, index, weighLine }: ClassifyContext): boolean {
  const after = blocks[index + 1];
  if (after && isShort(after)) return false;
  if (text.length < shortestProse) return /[的把将被和与在]$/u.test(text) && weighLine(text) < proseWords;
  return weighLine(text) < (after && opensArticle(after) ? surelyProse : proseWords);
}

/** …出苗七成。（记者 甲乙）: behind a signature another text begins. */
function followsSignature({ blocks, index }: ClassifyContext): boolean {
  const before = previousText(blocks, index);
  const end = /[（(]([^（）()]{2,40})[）)]\s*$/u.exec(before?.passage.text ?? '')?.[1] ?? '';
  return before?.kind === 'paragraph' && /^(?:本报|全媒体|见习|实习)?(?:记者|通讯员)/u.test(end);
}

/** Whether the line stands above, whole, as the end of a headline or as one of its halves, as where a column turns. */
function isPrintedTwice(text: string, blocks: readonly Block[], index: number): boolean {
  const words = withoutBlanks(text);
  if (words.length < shortestHalf) return false;
  return blocks.slice(0, index).some(({ kind, passage }) => {
    if (kind !== 'heading') return false;
    const parts = passage.text.trim().split(/[\s：:]+/u);
    if (parts.includes(words)) return true;
    return words.length >= shortestEnd && withoutBlanks(passage.text).endsWith(words);
  });
}
