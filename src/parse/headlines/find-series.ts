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
 * A series: one headline over several reports, each headed by its place, or one after another by whom it tells of.
 *
 *   # 正月灯市暖街巷 / ## 浚县:老城灯火照新摊 / … / # 淇滨区:河畔夜市添书香 / …
 *   # 暑天里的他们 / ## 送冰工:一身棉袄过三伏 / … / # 守桥人:两班一年 / … / # 放蜂人:追着花走 / …
 *
 * Looked for before stacked headlines are moved to their bodies, so the series' own headline stands right above its
 * first part. A report headed by its place elsewhere on the page is no part.
 */
export function findSeries(sections: readonly Section[], { gazetteer }: ParseContext): Series | null {
  const isOfPlace = (block: Block) => partPlace(block.passage.text, gazetteer) !== '';
  return headedSeries(sections, isOfPlace, (below) => below) ?? headedSeries(sections, isOfPerson, unbroken);
}

/** @param within the sections, from the first part's on, that may hold parts. */
function headedSeries(
  sections: readonly Section[],
  isPart: (block: Block) => boolean,
  within: (below: readonly Section[]) => readonly Section[],
): Series | null {
  for (const [index, section] of sections.entries()) {
    const at = section.run.findIndex(isPart);
    if (at < 1 || isUnmarkedOver(section.run, at)) continue;
    const parts = within(sections.slice(index)).flatMap(({ run }) => run.filter(isPart));
    if (parts.length >= fewest) return { title: section.run.slice(0, at), parts: new Set(parts) };
  }
  return null;
}

/** 送冰工:一身棉袄过三伏. Marks alone tell that such a line is a headline. */
function isOfPerson({ depth, passage: { text } }: Block): boolean {
  return depth > 0 && /^\p{Script=Han}{2,8}[:：]\p{Script=Han}/u.test(text);
}

/** The sections up to the first that is no report headed so; subheadings stand over text that begins nothing. */
function unbroken(sections: readonly Section[]): readonly Section[] {
  const end = sections.findIndex(
    ({ run, strong }, index) => !strong || !run.slice(index === 0 ? 1 : 0).every(isOfPerson),
  );
  return end < 0 ? sections : sections.slice(0, end);
}

/** A line without a mark over one with a mark is that report's kicker. */
function isUnmarkedOver(run: readonly Block[], at: number): boolean {
  return (run[at]?.depth ?? 0) > 0 && run.slice(0, at).every(({ depth }) => depth === 0);
}
