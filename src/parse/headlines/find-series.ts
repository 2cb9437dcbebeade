import type { Block } from '../blocks/block.ts';
import type { ParseContext } from '../context.ts';
import type { Section } from '../sections/section.ts';
import { partPlace } from './place-prefix.ts';

export interface Series {
  /** The headline over all parts. */
  title: Block[];
  /** The headlines of the parts, in the page's order. */
  parts: ReadonlySet<Block>;
}

/** Fewest reports that make a series. */
const fewest = 3;

/**
 * A series: one headline over several reports, each headed by its place.
 *
 *   # 正月灯市暖街巷 / ## 浚县:老城灯火照新摊 / … / # 淇滨区:河畔夜市添书香 / …
 *
 * Looked for before stacked headlines are moved to their bodies, so the series' own headline stands right above its
 * first part. A report headed by its place elsewhere on the page is no part.
 */
export function findSeries(sections: readonly Section[], { gazetteer }: ParseContext): Series | null {
  for (const [index, section] of sections.entries()) {
    const at = section.run.findIndex(isPart);
    if (at < 1 || isUnmarkedOver(section.run, at)) continue;
    const parts = sections.slice(index).flatMap(({ run }) => run.filter(isPart));
    if (parts.length >= fewest) return { title: section.run.slice(0, at), parts: new Set(parts) };
  }
  return null;

  function isPart(block: Block): boolean {
    return partPlace(block.passage.text, gazetteer) !== '';
  }
}

/** A line without a mark over one with a mark is that report's kicker. */
function isUnmarkedOver(run: readonly Block[], at: number): boolean {
  return (run[at]?.depth ?? 0) > 0 && run.slice(0, at).every(({ depth }) => depth === 0);
}
