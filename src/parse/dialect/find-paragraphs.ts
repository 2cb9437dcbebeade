import { endsSentence, lineWidth } from '../characters.ts';
import { isBylineLine } from '../fields/byline/byline-line.ts';
import { isCreditLine } from '../fields/byline/credit-line.ts';
import { startsArticle } from './article-start.ts';
import type { Line } from './lines.ts';

export interface LineGroup {
  lines: Line[];
  /** True for a line of a headline, a byline or a credit, which stand by themselves. */
  headline: boolean;
}

/**
 * Paragraphs of text whose lines were broken at a column's width. What tells them apart:
 *
 *   ·   the last line stops early and ends a sentence
 *   ·   the first line is indented, or, where the indent was lost, two characters shorter than the column
 *   ·   an article's first words (本报讯 …) begin a paragraph wherever they stand
 *
 * Headlines are the lines between the end of one paragraph and the beginning of an article that end no sentence.
 */
export function findParagraphs(physical: readonly Line[]): LineGroup[] {
  const punctuation = punctuationWidth(physical);
  const lines = physical.map((line) => ({ ...line, width: lineWidth(line.text, punctuation) }));
  const layout = measureLayout(lines);
  const groups: LineGroup[] = [];
  let index = 0;
  while (index < lines.length) {
    const standing = countStandingLines(lines, index, layout);
    for (const line of lines.slice(index, index + standing)) groups.push({ lines: [line], headline: true });
    index += standing;
    if (index >= lines.length) break;
    let end = index + 1;
    while (end < lines.length && continues(lines, index, end, layout)) end++;
    groups.push({ lines: lines.slice(index, end), headline: false });
    index = end;
  }
  return groups;
}

/**
 * How wide punctuation is set, in characters: of a whole and a half the one under which the lines that stop inside a
 * sentence, and so fill their column, are more alike.
 */
function punctuationWidth(lines: readonly Line[]): number {
  const open = lines.filter((line) => !endsSentence(line.text) && line.width > 6);
  const spread = (width: number): number => {
    const widths = open.map((line) => lineWidth(line.text, width)).sort((a, b) => a - b);
    const median = widths[Math.floor(widths.length / 2)] ?? 0;
    return widths.filter((one) => Math.abs(one - median) > 0.6).length;
  };
  return spread(0.5) < spread(1) * 0.9 ? 0.5 : 1;
}

interface Layout {
  /** Whether first lines kept their indent. */
  indented: boolean;
  /** Blank lines between two lines of one paragraph. */
  gap: number;
  /** Width of the column at each line. */
  widths: number[];
}

function measureLayout(lines: readonly Line[]): Layout {
  const gaps = new Map<number, number>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && !endsSentence(before.text) && line.width > 6) gaps.set(line.gap, (gaps.get(line.gap) ?? 0) + 1);
  });
  const gap = [...gaps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  const indentedStarts = lines.filter((line) => line.indented && line.width > 6).length;
  const sentenceEnds = lines.filter((line) => endsSentence(line.text)).length;
  const widths = lines.map((_, index) => {
    const near = lines.slice(Math.max(0, index - 8), index + 9).map((line) => line.width);
    near.sort((a, b) => a - b);
    return near[Math.floor(near.length * 0.7)] ?? 0;
  });
  return { indented: indentedStarts >= 3 && indentedStarts > sentenceEnds * 0.3, gap, widths };
}

/** Lines from `index` on that stand by themselves: headlines, bylines, credits, labels. */
function countStandingLines(lines: readonly Line[], index: number, layout: Layout): number {
  let count = 0;
  for (; index + count < lines.length; count++) {
    const at = index + count;
    const line = lines[at];
    if (!line || startsArticle(line.text)) return count;
    if (isBylineLine(line.text) || isCreditLine(line.text)) continue;
    if (endsSentence(line.text) || (layout.indented && line.indented)) return count;
    if (!isHeadlineAt(lines, at, layout)) return count;
  }
  return count;
}

function isSubtitle(text: string): boolean {
  return /^\s*(?:——|—\s?—)/u.test(text);
}

/** Whether a sentence ends with the line, which may hold only the last characters of a signature. */
function endsParagraph(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return endsSentence(text) || (lineWidth(text) < 5 && endsSentence((lines[index - 1]?.text ?? '') + text));
}

/** Whether no sentence ends between the line at `index` and the next article's beginning or the page's end. */
function leadsToArticle(lines: readonly Line[], index: number): boolean {
  for (let at = index; at < index + 7; at++) {
    const line = lines[at];
    if (!line) return true;
    if (at > index && (startsArticle(line.text) || isBylineLine(line.text))) return true;
    if (endsSentence(line.text)) return at > index && isCreditLine(lines[at + 1]?.text ?? '');
  }
  return false;
}

/** Whether the line at `index`, which begins after a paragraph's end, is no part of a paragraph. */
function isHeadlineAt(lines: readonly Line[], index: number, layout: Layout): boolean {
  if (leadsToArticle(lines, index) || isSubtitle(lines[index]?.text ?? '')) return true;
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next) return true;
  const column = layout.widths[index] ?? 0;
  const setOff = line.gap > layout.gap && next.gap > layout.gap;
  const beforeIndent = layout.indented && next.indented;
  return (setOff || beforeIndent || line.width < column - 4.5) && line.width < column * 2;
}

/** Whether the line at `end` goes on with the paragraph that began at `start`. */
function continues(lines: readonly Line[], start: number, end: number, layout: Layout): boolean {
  const line = lines[end];
  const before = lines[end - 1];
  if (!line || !before) return false;
  if (startsArticle(line.text)) return false;
  if (layout.indented && line.indented) return false;
  if (!endsParagraph(lines, end - 1)) return line.gap <= layout.gap;
  if (isBylineLine(line.text) || isCreditLine(line.text)) return false;
  if (line.gap > layout.gap || leadsToArticle(lines, end)) return false;
  if (layout.indented) return !endsEarly(lines, start, end - 1, layout);
  return weighBreak(lines, start, end, layout) <= 0;
}

/** Whether the line stops well before its column does. */
function endsEarly(lines: readonly Line[], start: number, index: number, layout: Layout): boolean {
  return earlyBy(lines, start, index, layout) > 1.4;
}

/** By how many characters the line at `index` of the paragraph that began at `start` is shorter than its column. */
function earlyBy(lines: readonly Line[], start: number, index: number, layout: Layout): number {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line) return 0;
  const column = columnWidth(lines.slice(start + 1, index)) ?? layout.widths[index] ?? line.width;
  const around = Math.max(lines[index - 1]?.width ?? column, next?.width ?? 0);
  const indent = index === start && !layout.indented ? 2 : 0;
  return Math.min(column, around + indent) - indent - line.width;
}

/** Words that paragraphs of news begin with. */
const opening =
  /^[\s“‘]*(?:据|近日|日前|目前|眼下|如今|下一步|此外|同时|随后|今年|去年|当天|活动|会议|记者|截至|[^，,。“”：:]{2,24}(?:说|表示|介绍|指出|强调)[，,：:])/u;

/**
 * Log-odds that a sentence which ends with a line ends its paragraph too. Full lines prove little; what the next line
 * looks like proves more: a first line that lost its indent is two characters shorter than the lines after it.
 */
function weighBreak(lines: readonly Line[], start: number, end: number, layout: Layout): number {
  const line = lines[end];
  if (!line) return 0;
  const early = earlyBy(lines, start, end - 1, layout);
  if (early > 1.4) return 3;
  const following = lines.slice(end + 1, end + 7).filter((other) => !endsSentence(other.text));
  const column = columnWidth(following) ?? layout.widths[end] ?? line.width;
  const figures = line.text.match(/[\d.]+/gu)?.length ?? 0;
  const short = column - line.width - figures * 0.3;
  let score = early > 0.8 ? 0.3 : -0.8;
  if (endsSentence(line.text)) score -= 2;
  if (short < 0.8) score -= 3;
  else if (short < 1.4) score -= 0.5;
  else if (short <= 3.6) score += 1.5;
  else score -= 1;
  if (opening.test(line.text.replace(/\s/gu, ''))) score += 1.2;
  return score;
}

/** The width that the inner lines of a paragraph agree on; undefined where there are too few. */
function columnWidth(inner: readonly Line[]): number | undefined {
  if (inner.length < 2) return undefined;
  const widths = inner.map((line) => line.width).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)];
}
