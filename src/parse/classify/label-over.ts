import { isShort, longestHeadline } from './bare-line.ts';
import type { ClassifyContext } from './rule.ts';

/** 船家学问 · 老船工说: as short as the names of columns, and too short to be cut out of a sentence at both ends. */
export function isLabelShaped(text: string): boolean {
  return /^\p{Script=Han}{3,6}$/u.test(text.trim());
}

/** Shortest headline under a label, in characters. */
const shortest = 8;

/** Least log-odds that such a line's words are a headline's. */
const headlineWords = 1;

/** Log-odds that text begins in mid-paragraph from which it does not begin below a headline. */
const surelyInside = 1.5;

/**
 * Whether the line at `index` is a column's label over a headline, be the text above it open or not: whole text begins
 * below the two, and a subheading stands alone:
 *
 *   …老船工把缆绳 / 船家学问 / 夜里过河要看三样灯 / 入夏以后，夜里过河的人多了。…
 *
 * Not: 船家学问 / 绕回木桩上，又数了一遍人。…
 */
export function isLabelOver({ blocks, index, weighLine, weighOpening }: ClassifyContext): boolean {
  const [label, title, below] = blocks.slice(index, index + 3);
  if (!label || !title || !below || title.depth > 0 || below.depth > 0) return false;
  if (!isLabelShaped(label.passage.text) || !isShort(title)) return false;
  const { text } = title.passage;
  if (text.length < shortest || /[，,、；;：:]$/u.test(text) || weighLine(text) < headlineWords) return false;
  return below.passage.text.length > longestHeadline && weighOpening(below.passage.text) < surelyInside;
}
