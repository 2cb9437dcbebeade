import { endsSentence } from '../characters.ts';
import { isCreditLine } from '../fields/byline/credit-line.ts';
import { parseByline } from '../fields/byline/parse-byline.ts';
import { readSignature } from '../fields/byline/signature.ts';
import { startsArticle } from './article-start.ts';
import { isSignatureBehind } from './breaks/signature.ts';
import { chooseBreaks } from './choose-breaks.ts';
import { isColumnEnd } from './column-end.ts';
import { firstUnitWidth } from './first-unit.ts';
import { isIndented } from './is-indented.ts';
import { type Layout, measureLayout } from './layout.ts';
import { indentWidth } from './line-shape.ts';
import type { Line } from './lines.ts';
import { countBylineLines } from './standing/byline-lines.ts';
import { countCaptionLines } from './standing/caption-line.ts';
import { countGathered } from './standing/gathered-headlines.ts';
import { isHeadlineBehindCut, weighBehindCut } from './standing/headline-behind-cut.ts';
import { leadsToArticle } from './standing/leads-to-article.ts';
import { type LineWeighers, noWords } from './standing/line-weighers.ts';
import { isOverHeadline } from './standing/over-headline.ts';
import { countTableRows } from './standing/table-rows.ts';
import { countVerseLines } from './standing/verse-lines.ts';
import { weighHeadline } from './standing/weigh-headline.ts';

export interface LineGroup {
  lines: Line[];
  /** True for a line of a headline, a byline or a credit, which stand by themselves. */
  headline: boolean;
  /** Whether its first line is indented, or as short as one whose indent was lost; undefined where that cannot be told. */
  indented?: boolean;
}

/**
 * Paragraphs of text whose lines were broken at a column's width. What tells them apart:
 *
 *   ·   the last line stops early and ends a sentence
 *   ·   the first line is indented, or, where the indent was lost, two characters shorter than the column
 *   ·   an article's first words (本报讯 …) begin a paragraph wherever they stand
 *
 * Headlines are the lines between the end of one paragraph and the beginning of the next that end no sentence and have
 * not the width of a column; bylines, credits and captions with them stand by themselves wherever they are.
 *
 * @param weighers what lines' words say; without them only the page's looks tell.
 */
export function findParagraphs(physical: readonly Line[], weighers: LineWeighers = noWords): LineGroup[] {
  const { lines, layout } = measureLayout(physical);
  const usual = layout.columns.toSorted((a, b) => a - b)[layout.columns.length >> 1] ?? 0;
  const texts = lines.map(({ text }) => text);
  const page: Page = { lines, texts, layout, weighers, standing: new Map() };
  const groups: LineGroup[] = [];
  let index = 0;
  while (index < lines.length) {
    const verse = countVerseLines(lines, index, usual);
    for (const line of physical.slice(index, index + verse)) groups.push({ lines: [line], headline: false });
    index += verse;
    const rows = countTableRows(texts, index);
    for (const line of physical.slice(index, index + rows)) groups.push({ lines: [line], headline: true });
    index += rows;
    if (index >= lines.length) break;
    const gathered = countGathered(lines, index, usual);
    for (const line of physical.slice(index, index + gathered)) groups.push({ lines: [line], headline: true });
    index += gathered;
    if (index >= lines.length) break;
    const standing = standingGroup(page, index);
    const end = standing ? index + standing.count : endOfParagraph(page, index);
    const indented = standing ? undefined : isIndented(lines.slice(index, end), layout.columns[index] ?? 0, layout);
    groups.push({
      lines: physical.slice(index, end),
      headline: standing?.headline ?? false,
      ...(indented === undefined ? {} : { indented }),
    });
    index = end;
  }
  return groups;
}

/** A page's lines, and of those that were asked for whether they stand by themselves inside a paragraph. */
interface Page {
  lines: readonly Line[];
  texts: readonly string[];
  layout: Layout;
  weighers: LineWeighers;
  standing: Map<number, boolean>;
}

interface Standing {
  /** Lines that belong together: 1, or 2 of a byline that was cut, or those of a caption. */
  count: number;
  headline: boolean;
}

/** What stands by itself from the line at `index` on; null where a paragraph begins there. */
function standingGroup(page: Page, index: number): Standing | null {
  const { lines, layout, weighers } = page;
  const line = lines[index];
  if (!line || startsArticle(line.text)) return null;
  const byline = countBylineLines(lines, index);
  if (byline > 0) return { count: byline, headline: true };
  if (isCreditLine(line.text)) return { count: 1, headline: true };
  const caption = countCaptionLines(lines, index, layout);
  if (caption > 0) return { count: caption, headline: false };
  if (isPairBehind(page, index) || isPairBehind(page, index - 1)) return { count: 1, headline: true };
  if (endsSentence(line.text) || (layout.indented && line.indented)) return null;
  if (/^\s*(?:——|—\s?—)/u.test(line.text)) return { count: 1, headline: true };
  if (isOverHeadline(lines, index, layout, weighers)) return { count: 1, headline: true };
  return weighHeadline(lines, index, layout, weighers) > 0 ? { count: 1, headline: true } : null;
}

/** Most lines over which the breaks of a run are weighed together; a paragraph is seldom longer. */
const longestRun = 40;

/** The end of the paragraph that begins at `start`: the first break of the run of lines that nothing parts for certain. */
function endOfParagraph(page: Page, start: number): number {
  const { lines, layout } = page;
  let end = start + 1;
  let text = lines[start]?.text ?? '';
  while (end < lines.length && end < start + longestRun && !isParted(page, start, end, text)) {
    text = (text + (lines[end]?.text ?? '')).slice(-120);
    end++;
  }
  const [first] = chooseBreaks(lines.slice(start, end), layout.columns.slice(start, end), layout);
  return first === undefined ? end : start + first;
}

/** Whether the line at `end` is for certain no part of the run of lines before it, whose last words are `text`. */
function isParted(page: Page, start: number, end: number, text: string): boolean {
  const { lines, layout, weighers } = page;
  const line = lines[end];
  const before = lines[end - 1];
  if (!line || !before || startsArticle(line.text)) return true;
  if (layout.indented && line.indented) return true;
  if (line.gap > layout.gap) return true;
  if (isSignatureBehind(line, lines[end + 1], layout) || closesBracket(line.text, text)) return false;
  if (standsInside(page, end, text) || countTableRows(page.texts, end) > 0) return true;
  if (isSigned(text)) return true;
  if (endsSentence(text) && isPairBehind(page, end)) return true;
  if (endsSentence(text)) return !endsSentence(line.text) && isHeadlineBehind(page, end);
  if (isColumnTurn(page, end) || isColumnEnd(lines, end, layout, weighers)) return true;
  if (isHeadlineBehindCut(lines, end, layout, weighers)) return true;
  if (isShortOverGap(page, end) || isSetClose(page, end)) return true;
  // Where its indent was lost a first line stops two characters early, and so may an article's on any page.
  const column = layout.columns[end - 1] ?? before.width;
  const room = end - 1 === start ? column - indentWidth : column;
  return (
    stopsShort(before, line, room, layout) &&
    !endsSentence(line.text) &&
    weighBehindCut(lines, end, layout, weighers) > 0
  );
}

/** Log-odds from which a short line over a gap is a headline. */
const headlineOver = 5;

/** Characters that a line over another headline has at least. */
const shortest = 5;

/** Share of its column that a line leaves empty which no column's end cut. */
const clearlyShort = 0.35;

/**
 * Whether a line behind one that was cut in mid-sentence is a headline, on a page that kept its indents: where a column
 * cuts a paragraph its last line is full, and where a paragraph ends so does a sentence.
 *
 *   怎么也数不清河上的灯
 *   渡口的杏
 *   （blank）
 *   　　杏黄的时候，…                or a headline: 两岸添了夜船
 */
function isShortOverGap({ lines, layout, weighers }: Page, index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!layout.indented || !line || line.indented || !next || next.gap <= layout.gap) return false;
  const column = layout.columns[index] ?? 0;
  if (line.text.trim().length < 2 || column - line.width < column * clearlyShort) return false;
  if (endsSentence(line.text) || /[，、；：,;:…）)]$/u.test(line.text.trim())) return false;
  if (line.spaced) return true;
  // Over a headline and not a text the words have to be a headline's too.
  const isOver =
    next.indented || (line.width >= shortest && weighers.weighLine(line.text) >= 0 && leadsToArticle(lines, index));
  return isOver && weighHeadline(lines, index, layout, weighers) > headlineOver;
}

/**
 * Whether the line behind one that was cut in mid-sentence is the first of two set closer than the page's lines, and
 * short: a headline's.
 *
 *   怎么也数不清河上的灯
 *   （blank）
 *   柳湾渡口
 *   添了夜船
 */
function isSetClose({ lines, layout, weighers }: Page, index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || next.gap >= layout.gap || endsSentence(line.text)) return false;
  const column = layout.columns[index] ?? 0;
  return column - line.width >= column * clearlyShort && weighHeadline(lines, index, layout, weighers) > 0;
}

/**
 * Whether two lines behind a whole sentence are set closer than the page's lines, both short: a title that asks or calls,
 * and the line below it.
 */
function isPairBehind({ lines, layout }: Page, index: number): boolean {
  const [line, next, behind] = [lines[index], lines[index + 1], lines[index + 2]];
  if (!line || !next || next.gap >= layout.gap || line.gap < layout.gap) return false;
  if (behind && behind.gap < layout.gap) return false;
  const column = layout.columns[index] ?? 0;
  return !/[。；，、：]$/u.test(line.text.trim()) && !endsSentence(next.text) && column - line.width >= 1;
}

/** Least difference of two columns' widths, in characters, and the odds of a seam below which a line goes on with no other. */
const otherWidth = 1.5;
const hardlyGoesOn = 0.5;

/** Whether the column is of another width from this line on, and its words hardly go on with the line before: no picture stands beside it. */
function isColumnTurn({ lines, layout, weighers }: Page, index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  const [above, here] = [layout.columns[index - 1] ?? 0, layout.columns[index] ?? 0];
  if (!before || !line || Math.abs(above - here) < otherWidth) return false;
  return weighers.weighHalves(before.text.trim(), line.text.trim()) < hardlyGoesOn;
}

/** …三指宽。（柏小 / 舟）: the line closes the brackets that the text before it opened. */
function closesBracket(line: string, text: string): boolean {
  return /^\s*[^（(）)]{0,12}[）)]/u.test(line) && /[（(][^（）()]*$/u.test(text.slice(-40));
}

/** …超市。（甲乙丙）: who wrote it ends an article, however full its last line. */
function isSigned(text: string): boolean {
  const inner = /[。！？”][ 　]*[（(]([^（）()]{2,24})[）)]\s*$/u.exec(text)?.[1];
  return inner !== undefined && (parseByline(inner, true) ?? readSignature(inner)) !== null;
}

/** A byline, credit or caption that stands by itself, be it between the halves of a paragraph. */
function standsInside({ lines, layout, standing }: Page, index: number, text: string): boolean {
  const line = lines[index];
  if (!line || /[（(][^）)]*$/u.test(text.slice(-40))) return false;
  // A line is asked for again with each paragraph that begins above it in its run.
  let stands = standing.get(index);
  if (stands === undefined) {
    stands =
      isCreditLine(line.text) || countBylineLines(lines, index) > 0 || countCaptionLines(lines, index, layout) > 0;
    standing.set(index, stands);
  }
  return stands;
}

/** Whether an open line was cut long before its column's end, as a column's last line may be. */
function stopsShort(before: Line, line: Line, room: number, layout: Layout): boolean {
  if (before.spaced) return false;
  // Widths of lines with figures and Latin are less sure.
  const clearly = /[\dA-Za-z]/u.test(before.text) ? 3.5 : 2;
  return room - before.width - firstUnitWidth(line.text, layout.punctuation) >= clearly;
}

/** A line set wide was no more characters short of its column than this. */
const mostWidened = 2.5;

/** Whether the line behind a whole sentence is a headline's, though nothing else shows that the paragraph is over. */
function isHeadlineBehind({ lines, layout, weighers }: Page, index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!before || !line) return false;
  const left = (layout.columns[index - 1] ?? 0) - before.width - firstUnitWidth(line.text, layout.punctuation);
  const stops = left >= (before.spaced ? mostWidened : 0.5) ? 1.5 : 0;
  return weighHeadline(lines, index, layout, weighers) + stops > (leadsToArticle(lines, index) ? 1 : 2.5);
}
