import { endsSentence } from '../../characters.ts';
import { isBylineLine } from '../../fields/byline/byline-line.ts';
import { isCreditLine } from '../../fields/byline/credit-line.ts';
import { splitInlineCredit } from '../../fields/byline/inline-credit.ts';
import { startsArticle } from '../article-start.ts';
import type { Layout } from '../layout.ts';
import { weighFit } from '../line-fit.ts';
import type { Line } from '../lines.ts';

/** What only captions begin with. */
const certain = /^\s*(?:[▲△▼]|图为|图\s?[①-⑨]|[上下左右题组]图[为是：:，])/u;

/** What captions begin with: 图为, 左图, 图①, ▲, or the day. */
const opening = /^\s*(?:[▲△▼]|图为|图\s?[①-⑨\d]|[上下左右题]图|组图|\d{1,2}\s*月\s*\d{1,2}\s*日\s*，)/u;

/** A caption with its credit on one line, which stands by itself wherever it is: 孩子们在车上挑书。 某馆供图 */
export function isPhotoLine(text: string): boolean {
  return splitInlineCredit(text) !== null;
}

/**
 * How many lines from `index` on are a caption above its credit, or on one line with it; 0 where they are none.
 *
 *   …高空作业班收
 *   10月9日，甲乙在观测场检查雨量筒。
 *   丙丁 摄
 *   到的是几点起风…
 */
export function countCaptionLines(lines: readonly Line[], index: number, layout: Layout): number {
  const line = lines[index];
  if (!line) return 0;
  if (isPhotoLine(line.text)) return 1;
  if (isInterposed(lines, index, layout)) return 1;
  return opening.test(line.text)
    ? countOpenedLines(lines, index)
    : line.gap > layout.gap || index === 0
      ? countSetOffLines(lines, index, layout)
      : 0;
}

/** Most lines of a caption. */
const mostLines = 4;

/** Lines of a caption that its first words show. */
function countOpenedLines(lines: readonly Line[], index: number): number {
  let text = '';
  for (let at = index; at < index + mostLines; at++) {
    const last = lines[at];
    if (!last) return 0;
    text += last.text.trim();
    if (at > index && opening.test(last.text)) return 0;
    if (isPhotoLine(last.text) || isPhotoLine(text)) return at - index + 1;
    if (!endsSentence(last.text)) continue;
    return certain.test(lines[index]?.text ?? '') || isCreditLine(lines[at + 1]?.text ?? '') ? at - index + 1 : 0;
  }
  return 0;
}

/**
 * Lines of a caption that stands apart from the text above, and ends with its credit:
 *
 *   （a wider gap）
 *   读书会上，孩子们围着绘本听故
 *   事。 本报记者 甲乙 摄
 */
function countSetOffLines(lines: readonly Line[], index: number, layout: Layout): number {
  let text = '';
  for (let at = index; at < index + mostLines; at++) {
    const line = lines[at];
    if (!line || (at > index && line.gap > layout.gap) || startsArticle(line.text)) return 0;
    text += line.text.trim();
    const credit = splitInlineCredit(text);
    if (credit !== null) return endsSentence(text.slice(0, credit.creditStart).trim()) ? at - index + 1 : 0;
  }
  return 0;
}

/** Bounds of a caption that is known only by where it stands, in characters. */
const shortest = 8;
const longest = 40;

/**
 * A sentence above a credit is the end of a paragraph or a caption inside one. It is a caption where what stands below
 * the credit is no first line, so that it goes on with the open line above.
 */
function isInterposed(lines: readonly Line[], index: number, layout: Layout): boolean {
  const [before, line, credit, after] = lines.slice(Math.max(0, index - 1), index + 3);
  if (index === 0 || !before || !line || !credit || !after) return false;
  if (
    line.text.length < shortest ||
    line.text.length > longest ||
    !endsSentence(line.text) ||
    endsSentence(before.text)
  )
    return false;
  if (!isCreditLine(credit.text) || startsArticle(after.text) || isBylineLine(after.text)) return false;
  if (layout.indented) return !after.indented && after.gap <= layout.gap;
  const column = layout.columns[index + 2] ?? after.width;
  const fit = (first: boolean) => weighFit(after, lines[index + 3], column, { first, last: false }, layout);
  return fit(false) - fit(true) > 1;
}
