import type { Block } from '../blocks/block.ts';
import type { ParseContext } from '../context.ts';
import type { Section } from '../sections/section.ts';
import { partPlace } from './place-prefix.ts';

export interface Series {
  /** The headline over all parts. */
  title: Block[];
  /** The sections that are its parts, in the page's order. */
  parts: Section[];
}

/**
 * A series: one headline over several reports, each headed by its place.
 *
 *   # 正月灯市暖街巷 / ## 浚县:老城灯火照新摊 / … / # 淇滨区:河畔夜市添书香 / …
 *
 * Looked for before stacked headlines are moved to their bodies, so the series' own headline stands right above its
 * first part. Two parts make no series unless they are stacked.
 */
export function findSeries(sections: readonly Section[], { gazetteer }: ParseContext): Series | null {
  const parts = sections.filter((section) => section.run.some(isPart));
  const first = parts[0];
  const count = parts.flatMap((section) => section.run.filter(isPart)).length;
  if (!first || count < 3) return null;
  const at = first.run.findIndex(isPart);
  if (at < 1) return null;
  return { title: first.run.slice(0, at), parts };

  function isPart(block: Block): boolean {
    return partPlace(block.passage.text, gazetteer) !== '';
  }
}
