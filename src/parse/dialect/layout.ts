import { endsSentence, lineWidth } from '../characters.ts';
import { closeUp } from './close-up.ts';
import { findColumnWidths } from './column-widths.ts';
import { indentWidth } from './line-shape.ts';
import type { Line } from './lines.ts';

/** How a page of broken lines is set. */
export interface Layout {
  /** Whether first lines kept their indent. */
  indented: boolean;
  /** Characters by which a first line without an indent of its own is shorter: 2 where indents were lost, else 0. */
  lostIndent: number;
  /** Blank lines between two lines of one paragraph. */
  gap: number;
  /** Whether more blank lines than that part paragraphs. */
  parted: boolean;
  /** Whether lines that do not fill their column are set wide, with blanks between their characters. */
  justified: boolean;
  /** How wide punctuation is set, in characters. */
  punctuation: number;
  /** Width of the column at each line, in characters. */
  columns: number[];
}

/** Lines of fewer characters tell nothing of their column. */
const shortest = 6;

/** The lines with their words closed up and their width as the page sets punctuation, and the layout they show together. */
export function measureLayout(physical: readonly Line[]): { lines: Line[]; layout: Layout } {
  const punctuation = punctuationWidth(physical);
  // On a page that is set wide throughout, width tells nothing of a line.
  const wide = physical.filter((line) => line.spaced).length > physical.length * 0.75;
  const lines: Line[] = [];
  for (const line of physical) lines.push(measured(line, punctuation, wide));
  const gap = usualGap(lines);
  const indentedStarts = lines.filter((line) => line.indented && line.width > shortest).length;
  const isEnd = lines.map(endsSentenceIn);
  const ends = isEnd.filter(Boolean).length;
  const endsAtGap = lines.filter((line, index) => line.gap > gap && isEnd[index - 1]).length;
  const open = lines.filter((line, index) => line.width > shortest && !isEnd[index]);
  const indented = indentedStarts >= 3 && indentedStarts > ends * 0.3;
  const columns = findColumnWidths(lines, indented);
  const layout: Layout = {
    indented,
    lostIndent: indented ? 0 : lostIndent(lines, columns, gap),
    gap,
    parted: endsAtGap >= 4 && endsAtGap > ends * 0.35,
    justified: open.filter((line) => line.spaced).length > open.length * 0.12,
    punctuation,
    columns,
  };
  return { lines, layout };
}

function measured(line: Line, punctuation: number, isWide: boolean): Line {
  const text = line.spaced ? closeUp(line.text) : line.text;
  return { ...line, text, width: lineWidth(line.text, punctuation), spaced: line.spaced && !isWide };
}

/**
 * How wide punctuation is set: a half where that makes clearly more of the lines that stop inside a sentence, and so are
 * full, alike; else a whole, which a typesetter squeezes here and there.
 */
function punctuationWidth(lines: readonly Line[]): number {
  const open: string[] = [];
  for (const { text, width, spaced } of lines) if (width > shortest && !spaced && !endsSentence(text)) open.push(text);
  return countAlike(open, 0.5, 0.6) > countAlike(open, 1, 1.6) * 1.2 ? 0.5 : 1;
}

/** How many lines are about as wide as the middle one, or wider by less than `more`, where punctuation has this width. */
function countAlike(texts: readonly string[], punctuation: number, more: number): number {
  const widths = new Float64Array(texts.length);
  for (const [index, text] of texts.entries()) widths[index] = lineWidth(text, punctuation);
  const column = widths.toSorted()[Math.floor(widths.length / 2)] ?? 0;
  let count = 0;
  for (const width of widths) if (width > column - 0.6 && width < column + more) count++;
  return count;
}

function endsSentenceIn({ text }: Line): boolean {
  return endsSentence(text);
}

function usualGap(lines: readonly Line[]): number {
  const gaps = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || line.width <= shortest || endsSentence(before.text)) continue;
    gaps.set(line.gap, (gaps.get(line.gap) ?? 0) + 1);
  }
  return [...gaps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/**
 * Whether first lines are shorter by the indent they lost, or as full as all others: told from the lines below those that
 * end a sentence well before their column does, which begin a paragraph for certain.
 */
function lostIndent(lines: readonly Line[], columns: readonly number[], gap: number): number {
  let short = 0;
  let full = 0;
  for (const [index, line] of lines.entries()) {
    const [before, next] = [lines[index - 1], lines[index + 1]];
    const column = columns[index] ?? 0;
    if (!before || !next || next.gap > gap || line.indented || line.spaced || before.spaced) continue;
    if (!endsSentence(before.text) || endsSentence(line.text) || before.width > column - 4) continue;
    if (line.width > column - 0.8 && line.width < column + 1.2) full++;
    else if (Math.abs(line.width - (column - indentWidth)) <= 0.8) short++;
  }
  return full > short * 2 && full >= 3 ? 0 : indentWidth;
}
