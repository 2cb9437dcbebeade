import type { Block } from '../blocks/block.ts';
import type { ParseContext } from '../context.ts';
import { affinityOf } from './affinity.ts';
import { isSubtitle } from './split-title-lines.ts';
import { supportOf } from './support.ts';
import { isMeeting } from './title-grammar.ts';

/**
 * A headline at the top of a run that is whole without it, and whose words the body does not know: its story stands
 * elsewhere or was lost.
 *
 *   # 渡口添了夜船 / 柳湾社区 / ### 砖窑成了书屋       over a kicker and its title
 *   # 渡口添了夜船 / ## 柳湾社区 / # 砖窑成了书屋      the mark of the title, over a deeper one
 *   # 渡口添了夜船 / # 砖窑成了书屋 / ## 放学来写字    over a title and what belongs to it
 *   县里召开渡运会 / 砖窑成了书屋                     a meeting, over what is none of it
 *   柳湾县代表团赴邻县考察 / 柳湾县召开渡运会          an official visit, over what is none of it
 */
export function takeOrphans(lines: readonly Block[], body: string): Block[] {
  const [first, second, third, ...more] = lines;
  if (!first || !second || more.length > 0 || isSubtitle(second.passage.text)) return [];
  const own = supportOf(first.passage.text, body);
  const title = Math.max(...lines.slice(1).map(({ passage }) => supportOf(passage.text, body)));
  if (own >= title) return [];
  if (!third) {
    const isApart = second.gap > 0 && first.depth === second.depth;
    const words = withoutShared(first.passage.text, second.passage.text);
    const isOther = isMeeting(first.passage.text) || isOfficial.test(words);
    return isApart && isOther && supportOf(words, body) < unknown && title > known ? [first] : [];
  }
  const [one, other, last] = [first.depth, second.depth, third.depth];
  if (one === 0 || last === 0) return [];
  if (other === 0 && one < last) return own < 0.4 ? [first] : [];
  if (other > one && last <= one) return own < 0.4 ? [first] : [];
  return other === one && last >= one && own < known && title > own + known ? [first] : [];
}

/** What officials do that a page reports on by itself. */
const isOfficial = /代表团|考察|调研|慰问|会见|视察|座谈会|拜会/u;

/** A line without the words that both begin with, which name whose news it is. */
function withoutShared(line: string, other: string): string {
  let length = 0;
  while (length < line.length && line.charAt(length) === other.charAt(length)) length++;
  return line.slice(length);
}

/** Share of a line's pairs below which a text knows nothing of it, and above which it tells of it. */
const unknown = 0.12;
const known = 0.25;

/** How much better its own headline fits a text than one of another story that stands above it. */
const fitsBetter = 0.5;

/** # 各村评出好渡口 over ## 柳湾镇：夜船添到六班: a higher mark that fits the text of a series' part no way near as its title does. */
export function isOverPart(
  [first, second, ...more]: readonly Block[],
  parts: ReadonlySet<Block>,
  body: string,
  { lexicon }: ParseContext,
): boolean {
  if (!first || !second || more.length > 0 || !parts.has(second) || parts.has(first)) return false;
  if (first.depth === 0 || first.depth >= second.depth) return false;
  const [above, own] = [first, second].map(({ passage }) => affinityOf(passage.text, body, lexicon));
  return (own ?? 0) - (above ?? 0) > fitsBetter;
}
