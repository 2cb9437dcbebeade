import { endsSentence } from '../characters.ts';
import { shapeOf, steps, weighShape } from './line-shape.ts';
import type { Line } from './lines.ts';

/** Narrowest and widest column, in characters. */
const narrowest = 5;
const widest = 60;

/** How likely the next line stands in another column, and that column has one of the page's usual widths. */
const changes = 0.02;
const usual = 0.6;

/** Fewest lines that show a column; fewer may be the lines of a headline. */
const fewestLines = 4;

/**
 * The width of the column that each line stands in, in characters: of all ways to cut the page into columns the one that
 * fits its lines best (by the algorithm of Viterbi). In a column most lines that stop inside a sentence are as wide as
 * it is, none is much wider, and those that end a sentence may have any width:
 *
 *   公交站台的长椅上，老人们     12
 *   摆开了棋盘，看棋的人比下     12
 *   棋的还多。孩                  6     a picture stands
 *   子们把书包挂                  6     beside these lines
 *   在树枝上，挤                  6
 *   进人堆里看个                  6
 *   究竟，直到末班车的灯照过     12
 */
export function findColumnWidths(lines: readonly Line[], indented: boolean): number[] {
  const widths = widthsOf(lines);
  if (widths.length === 0) return lines.map(({ width }) => width);
  const shares = sharesOf(lines, widths);
  const enter = shares.map((share) => Math.log(changes * share));
  const stay = Math.log(1 - changes);
  const count = widths.length;
  /** Of the best way to the line at hand, and to the one before it, in a column of each width. */
  let weights = Float64Array.from(shares, Math.log);
  let before = new Float64Array(count);
  /** Of each line, a row each, the column before it on the best way to each width. */
  const origins = new Int32Array(lines.length * count);
  for (const [index, line] of lines.entries()) {
    const shape = shapeOf(line, lines[index + 1], indented);
    const best = index === 0 ? -1 : placeOfMost(weights);
    const most = weights[best] ?? Number.NEGATIVE_INFINITY;
    [weights, before] = [before, weights];
    for (let at = 0; at < count; at++) {
      const stays = (before[at] ?? 0) + (index === 0 ? 0 : stay);
      const enters = most + (enter[at] ?? 0);
      origins[index * count + at] = stays >= enters ? at : best;
      weights[at] = Math.max(stays, enters) + weighShape(shape, widths[at] ?? 0, indented);
    }
  }
  return withoutFew(readBack(widths, placeOfMost(weights), origins));
}

/** The first place of the largest number. */
function placeOfMost(numbers: Float64Array): number {
  let best = 0;
  for (let at = 1; at < numbers.length; at++) if ((numbers[at] ?? 0) > (numbers[best] ?? 0)) best = at;
  return best;
}

/** The widths on the best way, from its last line, in the column at place `last`, back to its first. */
function readBack(widths: readonly number[], last: number, origins: Int32Array): number[] {
  let at = last;
  const columns: number[] = [];
  for (let row = origins.length - widths.length; row >= 0; row -= widths.length) {
    columns.push((widths[at] ?? 0) / steps);
    at = origins[row + at] ?? at;
  }
  return columns.reverse();
}

/** The columns, those of too few lines given to the longer neighbour. */
function withoutFew(columns: readonly number[]): number[] {
  const runs: { width: number; count: number }[] = [];
  for (const width of columns) {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.count++;
    else runs.push({ width, count: 1 });
  }
  const widths: number[] = [];
  for (const [index, { width, count }] of runs.entries()) {
    const [before, behind] = [runs[index - 1], runs[index + 1]];
    const longer = (before?.count ?? 0) >= (behind?.count ?? 0) ? before : behind;
    const own = count >= fewestLines ? width : (longer?.width ?? width);
    for (let line = 0; line < count; line++) widths.push(own);
  }
  return widths;
}

/** Widths that a column may have, in half characters: those of lines that stop inside a sentence. */
function widthsOf(lines: readonly Line[]): number[] {
  const widths = new Set<number>();
  for (const { text, width } of lines) {
    if (width >= narrowest && width <= widest && !endsSentence(text)) widths.add(Math.round(width * steps));
  }
  return [...widths].sort((a, b) => a - b);
}

/** How likely each width is where a column begins: as it is common on the page, or one as well as another. */
function sharesOf(lines: readonly Line[], widths: readonly number[]): number[] {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { text, width, spaced } of lines) {
    if (spaced || endsSentence(text)) continue;
    const rounded = Math.round(width * steps);
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
    all++;
  }
  return widths.map(
    (width) => (usual * (counts.get(width) ?? 0)) / Math.max(1, all) + (1 - usual) / Math.max(1, widths.length),
  );
}
