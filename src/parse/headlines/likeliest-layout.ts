import type { Block } from '../blocks/block.ts';
import type { ParseContext } from '../context.ts';
import { loadOdds } from '../odds/load-odds.ts';
import { layoutFeatures, readSigns } from './layout-features.ts';
import {
  certainRelation,
  type Relation,
  relateBySigns,
  standsWithoutKicker,
  type TitleContext,
} from './relate-lines.ts';

/** What two neighbours are called by what each is taken for. */
const relations: Readonly<Record<string, Relation>> = {
  KT: 'kicker and title',
  TT: 'one title',
  TS: 'title and subtitle',
};

/** What it weighs, in log-odds, that single signs say of two lines what a layout says. */
const bySigns = 1;

/** What it weighs that lines are of one title, or kicker and title, that stand close where kickers stand apart and subtitles may not. */
const closeAhead: Readonly<Record<string, number>> = { TT: 2, KT: -8 };

/** Most lines of a kicker, and of a subtitle, that stand without marks. */
const mostAround = 2;

/**
 * What the lines of a headline group most likely are, a letter a line (K kicker, T title, S subtitle), where no mark tells:
 *
 *   柳湾镇强化秸秆禁烧责任 / 蓝天保卫战打到田间地头       KT
 *   酒香里添了书香 / 12家书屋变身“乡村会客厅”            TS
 *   前三月渡运量创新高 / 夜船添到六班 / 船票一律半价       KTS
 *
 * How lines were set rules layouts out; of the others the words decide, with odds learned from invented headlines.
 *
 * @param layouts those in question.
 * @param firstAhead log-odds by which the first of them is commoner than the others where the lines stand.
 */
export function likeliestLayout(
  lines: readonly Block[],
  context: TitleContext,
  layouts: readonly string[] = layoutsOf(lines.length),
  firstAhead = 0,
): string {
  const texts = lines.map(({ passage }) => passage.text);
  const pairs = lines.slice(1).map((line, index): readonly [Block, Block] => [lines[index] ?? line, line]);
  const certain = pairs.map(([one, other]) => certainRelation(one, other, context));
  const possible = layouts.filter((layout) =>
    certain.every((relation, index) => relation === null || relations[layout.slice(index, index + 2)] === relation),
  );
  const [first = 'T'.repeat(lines.length), ...others] = possible.length > 0 ? possible : layouts;
  if (others.length === 0) return first;
  const byWords = weigherOf(texts, context.body, context);
  const togetherAt = pairs.flatMap(([one, other], index) => (standsWithoutKicker(one, other, context) ? [index] : []));
  const weigh = (layout: string) =>
    byWords(layout) + togetherAt.reduce((sum, index) => sum + (closeAhead[layout.slice(index, index + 2)] ?? 0), 0);
  let best = { layout: first, odds: weigh(first) + (first === layouts[0] ? firstAhead : 0) };
  for (const layout of others) {
    const odds = weigh(layout);
    if (odds > best.odds) best = { layout, odds };
  }
  return best.layout;
}

/** How much the words of headline lines speak for a layout, in log-odds. */
function weigherOf(texts: readonly string[], body: string, context: ParseContext): (layout: string) => number {
  const read = relateAll(texts, context);
  const signs = readSigns(texts, body, read, context);
  const { layout: weights } = loadOdds();
  return (layout) =>
    layoutFeatures(signs, layout).reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0) +
    bySigns * read.filter((relation, index) => relations[layout.slice(index, index + 2)] === relation).length;
}

/** Log-odds by their words alone that one line and the next are of two parts of a headline, rather than one title. */
export function weighParts(one: string, other: string, context: ParseContext): number {
  const weigh = weigherOf([one, other], '', context);
  return Math.max(weigh('KT'), weigh('TS')) - weigh('TT');
}

/** What single signs say of each line and the next. */
export function relateAll(texts: readonly string[], context: ParseContext): Relation[] {
  return texts.slice(1).map((text, index) => relateBySigns(texts[index] ?? '', text, context));
}

/** Every layout of so many lines: kickers over a title over subtitles. */
export function layoutsOf(lines: number): string[] {
  const layouts: string[] = [];
  for (let kickers = 0; kickers <= Math.min(mostAround, lines - 1); kickers++) {
    for (let subtitles = 0; subtitles <= Math.min(mostAround, lines - kickers - 1); subtitles++) {
      layouts.push('K'.repeat(kickers) + 'T'.repeat(lines - kickers - subtitles) + 'S'.repeat(subtitles));
    }
  }
  return layouts;
}
