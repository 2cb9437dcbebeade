import type { Block } from '../blocks/block.ts';
import { withoutBlanks } from '../characters.ts';
import type { ParseContext } from '../context.ts';
import { isPersonName } from '../fields/byline/surnames.ts';
import { isColumnLabel, readsAsColumn } from './column-label.ts';
import { weighParts } from './likeliest-layout.ts';
import { placePrefix } from './place-prefix.ts';
import { isSubtitle } from './split-title-lines.ts';
import { isAdviceLabel } from './take-labels.ts';

/** Which parts of its headlines a page sets apart from their titles by blank lines. */
export interface PartsApart {
  kickers: boolean;
  subtitles: boolean;
}

/** Fewest blank lines inside headlines that show a page's habit, and the lines set close that each outweighs. */
const fewest = 2;
const outweighed = 2;

/** The least and the most that two lines count, by their words' log-odds that they are of two parts. */
const least = 1;
const most = 6;

/**
 * Which parts of its headlines a page sets apart by blank lines, as a text layer does where the size of type changes. Lines
 * that stand directly under one another are then of one part:
 *
 *   柳湾镇夜间渡线试运行
 *   （blank）
 *   老船工点亮马灯        one title, for the page has blank lines between parts
 *   学生娃坐船回家
 *
 * Not: a page that sets most lines of its headlines close, which has a kicker over its title so; marks part them, too. The
 * names of columns and authors are no parts. Where ——记柳湾渡口老船工 stands close, other subtitles may.
 *
 * @param runs lines of a headline each, in the page's order.
 */
export function setsPartsApart(runs: readonly (readonly Block[])[], context: ParseContext): PartsApart {
  const pairs = runs.flatMap((run) =>
    run.slice(1).map((line, index): readonly [Block, Block] => [run[index] ?? line, line]),
  );
  const plain = pairs.filter(([above, line]) => above.depth === 0 && line.depth === 0);
  const apart = plain.filter(([above, line]) => line.gap > 0 && !isName(above, context) && !isName(line, context));
  const close = plain.filter(([, line]) => line.gap === 0);
  if (apart.length < fewest || apart.length * outweighed < close.length) return { kickers: false, subtitles: false };
  const kickers = weightOf(apart, context) * outweighed >= weightOf(close, context);
  return { kickers, subtitles: kickers && !close.some(([, line]) => isSubtitle(line.passage.text)) };
}

/** How many pairs of lines there are, each weighed by how surely it is by its words of two parts. */
function weightOf(pairs: readonly (readonly [Block, Block])[], context: ParseContext): number {
  let weight = 0;
  for (const [{ passage: above }, { passage: line }] of pairs) {
    const isDash = isSubtitle(above.text) || isSubtitle(line.text);
    weight += isDash ? least : Math.max(least, Math.min(most, weighParts(above.text, line.text, context)));
  }
  return weight;
}

/** The name of a column, or of who wrote the text. */
function isName({ passage: { text } }: Block, { gazetteer }: ParseContext): boolean {
  if (isColumnLabel(text) || readsAsColumn(text) || isAdviceLabel(text)) return true;
  return isPersonName(withoutBlanks(text)) && placePrefix(text, gazetteer) === '';
}
