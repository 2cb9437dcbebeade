import { isBylineLine } from '../../fields/byline/byline-line.ts';
import type { Line } from '../lines.ts';

/**
 * How many lines from `index` on make one byline: 0, 1, or 2 where the column's end cut it:
 *
 *   □本报记者 甲乙丙 通讯员 丁
 *   戊 己庚辛
 *
 * Not: a line that names a reporter inside its sentence, as 记者 到村里时，….
 */
export function countBylineLines(lines: readonly Line[], index: number): 0 | 1 | 2 {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line) return 0;
  const isWhole = isBylineLine(line.text);
  if (!next || next.gap > line.gap || !/记者|通讯员|^\s*[□■◎◇]/u.test(line.text)) return isWhole ? 1 : 0;
  // A name that stands whole in the second line is another byline, or a headline.
  const isTail = isWhole ? next.width <= 1.5 : next.width <= line.width;
  if (!isTail) return isWhole ? 1 : 0;
  return isBylineLine(line.text.trimEnd() + next.text.trim()) && !isBylineLine(next.text) ? 2 : isWhole ? 1 : 0;
}
