import type { Block } from '../blocks/block.ts';
import { lineWidth } from '../characters.ts';
import type { HeadlineLine } from '../draft.ts';
import { isCutInside } from './cut-line.ts';
import { relateLines, type TitleContext } from './relate-lines.ts';
import { goesOn, isIncomplete } from './title-grammar.ts';

export interface TitleLines {
  kicker: Block[];
  title: HeadlineLine[];
  subtitle: Block[];
}

/**
 * Tells apart headline lines that stand directly under one another:
 *
 *   某县举办村级会计业务 / 能力提升培训班           one title, cut inside a phrase
 *   三十二只传感器学揉面 / 一条馒头线年省粮二十吨    one title of two halves
 *   某市某乡某村 / 老磨坊里开书院                  kicker and title
 *   前三季度果品出口增速居全省第二 / 鲜桃占比超九成  title and subtitle
 *   老磨坊里开书院 / ——某村见闻                    title and subtitle
 */
export function splitTitleLines(lines: readonly Block[], context: TitleContext): TitleLines {
  const dash = lines.findIndex((line) => isSubtitle(line.passage.text));
  const upper = dash < 0 ? lines : lines.slice(0, dash);
  const subtitle = dash < 0 ? [] : lines.slice(dash);
  const [first, second, third, ...more] = upper;
  if (!first || !second) return { kicker: [], title: upper.map(asTitle), subtitle };
  if (!third) return splitPair(first, second, subtitle, context);
  const isCut = (one: Block, other: Block) => isCutInside(one.passage.text, other.passage.text, context.lexicon);
  if (isCut(second, third) && !isCut(first, second))
    return { kicker: [first], title: joinTitle([second, third, ...more], context), subtitle };
  const [upperGap, lowerGap] = [difference(first, second), difference(second, third)];
  const alike = Math.min(upperGap, lowerGap) <= 2.5;
  if (alike && upperGap < lowerGap) {
    return { kicker: [], title: joinTitle([first, second], context), subtitle: [third, ...more, ...subtitle] };
  }
  if (alike && upperGap > lowerGap && relateLines(second, third, context) === 'one title') {
    return { kicker: [first], title: joinTitle([second, third, ...more], context), subtitle };
  }
  if (lowerGap > 2.5 && relateLines(second, third, context) === 'one title') {
    return { kicker: [first], title: [asTitle(second)], subtitle: [third, ...more, ...subtitle] };
  }
  return withKicker(first, splitPair(second, third, [...more, ...subtitle], context));
}

function withKicker(line: Block, { kicker, title, subtitle }: TitleLines): TitleLines {
  return { kicker: [line, ...kicker], title, subtitle };
}

function splitPair(first: Block, second: Block, subtitle: readonly Block[], context: TitleContext): TitleLines {
  switch (relateLines(first, second, context)) {
    case 'kicker and title':
      return { kicker: [first], title: [asTitle(second)], subtitle: [...subtitle] };
    case 'title and subtitle':
      return { kicker: [], title: [asTitle(first)], subtitle: [second, ...subtitle] };
    default:
      return { kicker: [], title: joinTitle([first, second], context), subtitle: [...subtitle] };
  }
}

/** ——记某某社区老党员某某某 */
export function isSubtitle(text: string): boolean {
  return /^\s*(?:——|—|－－|--)/u.test(text);
}

function asTitle(block: Block): HeadlineLine {
  return { block, glue: ' ' };
}

/** The lines of one title: joined by nothing where the line before was cut inside a phrase, else by a blank. */
function joinTitle(lines: readonly Block[], context: TitleContext): HeadlineLine[] {
  return lines.map((block, index) => {
    const before = lines[index - 1]?.passage.text ?? '';
    const { text } = block.passage;
    const cut = isIncomplete(before, context) || goesOn(text) || isCutInside(before, text, context.lexicon);
    return { block, glue: index > 0 && cut ? '' : ' ' };
  });
}

function difference(one: Block, other: Block): number {
  return Math.abs(lineWidth(one.passage.text) - lineWidth(other.passage.text));
}
