import { endsSentence } from '../../characters.ts';
import { isCreditLine } from '../../fields/byline/credit-line.ts';
import { startsArticle } from '../article-start.ts';
import type { Layout } from '../layout.ts';
import { weighFit } from '../line-fit.ts';
import type { Line } from '../lines.ts';
import { isPhotoLine } from './caption-line.ts';
import { hasInnerSentence, longestRun } from './leads-to-article.ts';
import type { LineWeighers } from './line-weighers.ts';

/** 着，三楼说家里没人: the line below begins inside a phrase, so that this one was cut in the middle of it. */
export function goesOnBelow(next: Line | undefined, layout: Layout): boolean {
  if (!next || next.gap > layout.gap) return false;
  return /^\s*(?:[，。、；：！？”’）》,;!?)]|着(?![重力手眼火急实])|们|的(?![士哥确])|了(?![解结]))/u.test(next.text);
}

/** What prose below says that is no first line. */
const proseBelow = -1.5;

/**
 * Prose right below that has neither a first line's indent nor its width goes on with this line, which is its first:
 *
 *   街口的修伞铺子开了三十年，          16: two short of its column, an indent that was lost
 *   门板上的漆掉光了，老人说不必再刷。    18: no first line
 */
export function weighBelow(lines: readonly Line[], index: number, layout: Layout): number {
  const next = lines[index + 1];
  if (!next || next.gap > layout.gap || !/[，、。；：]\s*\S/u.test(next.text) || startsArticle(next.text)) return 0;
  if (isPhotoLine(next.text) || isCreditLine(lines[index + 2]?.text ?? '')) return 0;
  if (layout.indented) return next.indented ? 0 : proseBelow;
  const column = layout.columns[index + 1] ?? next.width;
  const fit = (first: boolean) => weighFit(next, lines[index + 2], column, { first, last: false }, layout);
  return fit(false) - fit(true) > 1 ? proseBelow : 0;
}

/** What lines set closer than the page's say, and what they say of one above them. */
const [setClose, aboveClose] = [3, 1.5];

/** Where blank lines part all lines of a page, two that none parts are set closer, as those of one headline are. */
export function weighTight(lines: readonly Line[], index: number, layout: Layout): number {
  if (isTight(lines, index, layout) || isTight(lines, index + 1, layout)) return setClose;
  return isTight(lines, index + 2, layout) ? aboveClose : 0;
}

function isTight(lines: readonly Line[], index: number, layout: Layout): boolean {
  return index > 0 && (lines[index]?.gap ?? layout.gap) < layout.gap;
}

/** How much counts of what says that a line goes on in the next, and the most it says. */
const ofRunOn = { from: 0.4, share: 1.2, most: 4 };

/**
 * A headline ends before the text begins. Where every line from the one at `index` to the first that is surely prose
 * goes on in the next, there is no place for its end:
 *
 *   公交站台的长椅上摆
 *   着一盘没有下完的象
 *   棋，看棋的比下的多。
 */
export function weighRunOn(
  lines: readonly Line[],
  index: number,
  layout: Layout,
  { weighHalves }: LineWeighers,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = index; at < index + longestRun; at++) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (!line || !next || next.gap > layout.gap) return 0;
    least = Math.min(least, weighHalves(line.text, next.text));
    if (least <= ofRunOn.from) return 0;
    if (endsSentence(next.text) || hasInnerSentence(next.text) || /[，、]/u.test(next.text)) break;
  }
  return Math.min(ofRunOn.most, ofRunOn.share * (least - ofRunOn.from));
}
