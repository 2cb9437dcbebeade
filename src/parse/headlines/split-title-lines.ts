import type { Block } from '../blocks/block.ts';
import type { HeadlineLine } from '../draft.ts';
import { isCutInside } from './cut-line.ts';
import { likeliestLayout } from './likeliest-layout.ts';
import type { TitleContext } from './relate-lines.ts';
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
  const layout = upper.length > 1 ? likeliestLayout(upper, context) : 'T';
  const [from, to] = [layout.indexOf('T'), layout.lastIndexOf('T') + 1];
  return {
    kicker: upper.slice(0, from),
    title: joinTitle(upper.slice(from, to), context),
    subtitle: [...upper.slice(to), ...subtitle],
  };
}

/** ——记某某社区老党员某某某 */
export function isSubtitle(text: string): boolean {
  return /^\s*(?:——|—|－－|--)/u.test(text);
}

/** The lines of one title: joined by nothing where the line before was cut inside a phrase or behind a comma, else by a blank. */
function joinTitle(lines: readonly Block[], context: TitleContext): HeadlineLine[] {
  return lines.map((block, index) => {
    const before = lines[index - 1]?.passage.text ?? '';
    const { text } = block.passage;
    const cut =
      /[，,、]$/u.test(before) ||
      isIncomplete(before, context) ||
      goesOn(text) ||
      isCutInside(before, text, context.lexicon);
    return { block, glue: index > 0 && cut ? '' : ' ' };
  });
}
