import type { Block } from '../blocks/block.ts';
import { textOfBlocks } from '../blocks/text-of-blocks.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Section } from '../sections/section.ts';
import { partPlace } from './place-prefix.ts';

/** Fewest parts of a series, and fewest of them that stand over another's text, for the series to be told anew. */
const fewestParts = 3;
const fewestMisplaced = 2;

interface Part {
  block: Block;
  from: Section;
  place: string;
}

/**
 * Puts the headlines of a series' parts over the texts that name their places, where a scan let them slip:
 *
 *   ## 甲镇:… / ## 乙镇:… / (text of 甲镇) (text of 乙镇) / ## 丁镇:… / (text of 丙镇) / …      each goes to its own
 *
 * Only headlines move whose place the text below them does not name and one other does, more than any; changes the runs.
 */
export function matchParts(sections: readonly Section[], gazetteer: Gazetteer): void {
  const parts = sections.flatMap((from) =>
    from.run.flatMap((block): Part[] => {
      const place = partPlace(block.passage.text, gazetteer);
      return place === '' ? [] : [{ block, from, place }];
    }),
  );
  if (parts.length < fewestParts) return;
  const holders = new Set(parts.map(({ from }) => from));
  const texts = sections
    .filter((section) => section.strong && (section.run.length === 0 || holders.has(section)))
    .map((section) => ({ section, text: textOfBlocks(section.paragraphs) }));
  const misplaced = parts.flatMap((part) => {
    const counted = texts
      .map(({ section, text }) => ({ section, count: text.split(part.place).length - 1 }))
      .sort((one, other) => other.count - one.count);
    const [best, second] = counted;
    if (!best || best.count === 0 || best.count === second?.count || best.section === part.from) return [];
    return counted.some(({ section, count }) => section === part.from && count > 0)
      ? []
      : [{ ...part, to: best.section }];
  });
  const wanted = new Set(misplaced.map(({ to }) => to));
  if (misplaced.length < fewestMisplaced || wanted.size < misplaced.length) return;
  for (const { block, from } of misplaced) from.run = from.run.filter((other) => other !== block);
  for (const { block, to } of misplaced) to.run = [...to.run, block];
}
