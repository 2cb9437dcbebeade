import type { Block } from '../blocks/block.ts';

/** Fewest blank lines inside headlines that show a page's habit, and the lines set close that each outweighs. */
const fewest = 2;
const outweighed = 2;

/**
 * Whether a page parts kicker, title and subtitle by blank lines, as a text layer does where the size of type changes. Lines
 * that stand directly under one another are then of one part:
 *
 *   柳湾镇夜间渡线试运行
 *   （blank）
 *   老船工点亮马灯        one title, for the page has blank lines between parts
 *   学生娃坐船回家
 *
 * Not: a page that sets most lines of its headlines close, which has a kicker over its title so; marks part them, too.
 *
 * @param runs lines of a headline each, in the page's order.
 */
export function setsPartsApart(runs: readonly (readonly Block[])[]): boolean {
  let apart = 0;
  let close = 0;
  for (const run of runs) {
    for (const [index, line] of run.entries()) {
      const above = run[index - 1];
      if (!above || above.depth > 0 || line.depth > 0) continue;
      if (line.gap > 0) apart++;
      else close++;
    }
  }
  return apart >= fewest && apart * outweighed >= close;
}
