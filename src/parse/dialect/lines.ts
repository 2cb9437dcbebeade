import { CharacterClass } from '../character-class.ts';
import { blanks, endsSentence, isChineseSign, lineWidth } from '../characters.ts';
import { unitAt } from '../unit-at.ts';

/** A physical line of the dump that is not blank. */
export interface Line {
  /** 1-based line number. */
  number: number;
  /** Offsets of the line in the dump, line end left out. */
  start: number;
  end: number;
  text: string;
  /** Width in full-width characters, blanks left out. */
  width: number;
  /** Blank lines between this line and the one before it. */
  gap: number;
  /** Whether it begins with the indent of a paragraph (two or more blanks, or a full-width one). */
  indented: boolean;
  /** Whether blanks stand between its characters only to justify it. */
  spaced: boolean;
}

/** The lines of text from offset `from` on; form feeds count as white space. */
export function readLines(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let number = 0;
  let gap = 0;
  for (const { start, end } of lineRanges(text)) {
    number++;
    if (end < from || (end === from && start < from)) continue;
    const first = Math.max(start, from);
    const content = text.slice(first, end);
    if (content.trim() === '') {
      gap++;
      continue;
    }
    lines.push({
      number,
      start: first,
      end,
      text: content,
      width: lineWidth(content),
      gap,
      indented: /^(?:[ \t]{2,}|\u3000)/u.test(content),
      spaced: isSpacedOut(content),
    });
    gap = 0;
  }
  return keepNames(lines);
}

/** So many lines of a page that are spaced out show that it is letter-spaced throughout. */
const fewestSpaced = 3;
/** The end of a paragraph on a letter-spaced page, too short to show it by itself: 3 0 年 。 */
const figuresAlone = /^(?=.*\d)\s*\S(?:\s\S){1,6}\s*$/u;
const namesAlone = /^\s*[（(][^（()）。，,]{3,30}[)）]\s*$|编辑|校对|美编|责编|记者|通讯员|作者/u;

/**
 * On a page that is not letter-spaced the blanks inside names are print, and part them from one another:
 *
 *   （张 龙 刘 海）      责任编辑 路小曼 美编 申屠宁 校对 柏 然
 */
function keepNames(lines: Line[]): Line[] {
  if (lines.filter(({ spaced, width }) => spaced && width >= 10).length >= fewestSpaced) {
    return lines.map((line) => (figuresAlone.test(line.text) ? { ...line, spaced: true } : line));
  }
  return lines.map((line, index) =>
    line.spaced && (namesAlone.test(line.text) || isHeadOfTable(line, lines[index + 1]))
      ? { ...line, spaced: false }
      : line,
  );
}

/** 名次 船队 胜 平 负 directly over 1 柳湾 13 4 2: as many words as the row below has cells, of which some are figures. */
function isHeadOfTable({ text }: Line, below: Line | undefined): boolean {
  if (!below || below.gap > 0 || /\d/u.test(text)) return false;
  const [head, row] = [text, below.text].map((line) => line.trim().split(/\s+/u));
  const figures = row?.filter((cell) => /^[\d.%:：-]+$/u.test(cell)).length ?? 0;
  return head !== undefined && head.length >= 3 && head.length === row?.length && figures >= 2;
}

/** Where lines stand, ended by \r\n, \n or \r. */
function lineRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  const { length } = text;
  let start = 0;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at);
    if (unit !== 0x0a && unit !== 0x0d) continue;
    ranges.push({ start, end: at });
    if (unit === 0x0d && at + 1 < length && unitAt(text, at + 1) === 0x0a) at++;
    start = at + 1;
  }
  ranges.push({ start, end: length });
  return ranges;
}

/** Whether at least a third of the neighbouring Chinese signs of a line have a single blank between them. */
export function isSpacedOut(line: string): boolean {
  const text = line.trim();
  if (!blanks.holdsAnyOf(text)) return false;
  let apart = 0;
  let together = 0;
  for (let index = 0; index + 1 < text.length; index++) {
    if (!isChineseSign(text.charAt(index))) continue;
    const next = text.charAt(index + 1);
    if (isChineseSign(next)) together++;
    else if (next.trim() === '' && isChineseSign(text.charAt(index + 2))) apart++;
  }
  return (apart >= 2 && together === 0) || (apart >= 3 && apart / (apart + together) > 0.33);
}

/** Narrowest and widest column, in characters, and how much the widths of its lines differ where they are broken. */
const narrowest = 10;
const widest = 45;
const ragged = 2.1;

/** Fewest lines in a row that show a column's width, and the share of a page's text that stands in such rows. */
const fewestAlike = 3;
const surelyWrapped = 0.3;
const hardlyWrapped = 0.1;

/**
 * Whether the lines were broken at the width of a column: three and more in a row are as wide as one another and stop
 * in mid-sentence, or most lines of the page are short, of much the same width, and stop before their sentence does.
 * Not: a page of poems and lists, whose lines are short and open too, but no two of a width.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  const body = lines.filter((line) => line.width >= 6);
  if (body.length < 12) return false;
  const share = widthInColumns(lines) / widthOf(lines);
  if (share >= surelyWrapped) return true;
  const open = body.filter((line) => !endsSentence(line.text));
  const widths = open.map((line) => line.width).sort((a, b) => a - b);
  const median = widths[Math.floor(widths.length / 2)] ?? 0;
  const alike = open.filter((line) => Math.abs(line.width - median) <= Math.max(3, median * 0.15));
  // A page that breaks its lines at a width has few that are wider; one with poems among whole paragraphs has many.
  const wider = body.filter((line) => line.width > median * 1.4 + 2);
  if (share < hardlyWrapped || wider.length > body.length * 0.45) return false;
  return open.length / body.length > 0.5 && median <= widest && alike.length / open.length > 0.6;
}

/** The width of the lines that stand in a row of one width, half of which at least end without a mark. */
function widthInColumns(lines: readonly Line[]): number {
  let sum = 0;
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && isAlike(lines, start, end)) end++;
    if (end - start >= fewestAlike) {
      const row = lines.slice(start, end);
      const bare = row.filter(({ text }) => letters.hasBefore(text, text.trimEnd().length)).length;
      if (bare * 2 >= row.length && !row.every(({ text }) => twoCells.test(text))) sum += widthOf(row);
    }
    start = end;
  }
  return sum;
}

const letters = new CharacterClass('\\p{L}\\p{N}');

/** Names and what is said of each, a blank or a colon between: the rows of a list, which may be as wide as one another. */
const twoCells = /^\s*\S+\p{Script=Han}\s+\p{Script=Han}\S+\s*$|^\s*[\p{Script=Han}\d]{2,12}[：:]/u;

/** Whether the line at `end` is as wide as that at `start`, and as far from the one before as the second of the row. */
function isAlike(lines: readonly Line[], start: number, end: number): boolean {
  const [first, second, line] = [lines[start], lines[start + 1], lines[end]];
  if (!first || !line || first.width < narrowest || first.width > widest) return false;
  return line.gap === second?.gap && Math.abs(line.width - first.width) <= ragged;
}

function widthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { width }) => sum + width, 0);
}
