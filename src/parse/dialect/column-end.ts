import { endsSentence } from '../characters.ts';
import { startsArticle } from './article-start.ts';
import { firstUnitWidth } from './first-unit.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import type { LineWeighers } from './standing/line-weighers.ts';

/** Characters that a column's last line leaves empty at least, and by which lines beside a picture differ at most. */
const room = 4;
const alike = 2.5;

/** Odds of a seam from which two lines are one sentence's, however short the first is. */
const surelyGoesOn = 3;

/**
 * Whether the column ends with the line before the one at `index`: in mid-sentence, far from its edge, between full
 * lines. What was cut there goes on elsewhere, and another text begins or goes on below.
 *
 *   绳子在木桩上绕了三圈，船老大说这
 *   样才放
 *   还有乘客问，夜里的船票为什么不涨
 *
 * Not: the lines beside a picture, which are short together; an article's first line, set wide behind its byline.
 */
export function isColumnEnd(lines: readonly Line[], index: number, layout: Layout, weighers: LineWeighers): boolean {
  const [above, before, line] = [lines[index - 2], lines[index - 1], lines[index]];
  if (!before || !line || before.spaced || endsSentence(before.text)) return false;
  const column = layout.columns[index - 1] ?? before.width;
  if (column - before.width - firstUnitWidth(line.text, layout.punctuation) < room) return false;
  if (!isFull(line, column) || (above && !isFull(above, column)) || startsArticle(before.text)) return false;
  return weighers.weighHalves(before.text.trim(), line.text.trim()) < surelyGoesOn;
}

/** Whether a line is as wide as its column, or a first one, or set wide. */
function isFull(line: Line, column: number): boolean {
  return line.spaced || line.width >= column - alike;
}
