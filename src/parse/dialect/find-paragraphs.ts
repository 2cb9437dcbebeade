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
export function findParagraphs(lines: readonly Line[]): LineGroup[] {
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
  const column = columnWidth(lines.slice(start + 1, end - 1)) ?? layout.widths[end - 1] ?? before.width;
  const around = Math.max(lines[end - 2]?.width ?? column, line.width);
  const indent = end - 1 === start && !layout.indented ? 2 : 0;
  const full = Math.min(column, around);
  if (before.width < full - indent - 1.4 && !(indent > 0 && before.width >= column - indent - 1.4)) return false;
  if (layout.indented) return true;
  return !looksLikeFirstLine(lines, end, layout);
}

/** The width that the inner lines of a paragraph agree on; undefined where there are too few. */
function columnWidth(inner: readonly Line[]): number | undefined {
  if (inner.length < 2) return undefined;
  const widths = inner.map((line) => line.width).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)];
}

/** A line about two characters shorter than its column that stops before its sentence does, with full lines after it. */
function looksLikeFirstLine(lines: readonly Line[], index: number, layout: Layout): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next) return false;
  const column = layout.widths[index + 1] ?? line.width;
  const short = column - line.width;
  if (short < 1.2 || short > 3.6) return false;
  return !endsSentence(line.text) && next.width > line.width + 0.4;
}
