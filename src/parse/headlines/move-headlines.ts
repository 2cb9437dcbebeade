import type { Block } from '../blocks/block.ts';
import type { ParseContext } from '../context.ts';
import type { Section } from '../sections/section.ts';
import { partPlace } from './place-prefix.ts';
import { isSubtitle } from './split-title-lines.ts';
import { supportOf } from './support.ts';

/**
 * Gives headlines to bodies that have none, where another story's run holds one too many:
 *
 *   ## 甲县:… / ## 乙县:… / (body of 甲县) … (body of 乙县)     stacked headlines
 *   (body) / ## its headline / ## next headline / (next body)   a headline behind its body
 *   # one story / # another / (body of one) / (body of another)  two headlines over two bodies
 *
 * Sections in, sections with their runs moved out; no block is lost.
 */
export function moveHeadlines(sections: readonly Section[], context: ParseContext): Section[] {
  const moved = sections.map((section) => ({ ...section, run: [...section.run] }));
  for (const [index, section] of moved.entries()) {
    if (section.run.length > 0 || !section.strong) continue;
    const next = moved[index + 1];
    const behind = next && takeBehind(section, next);
    section.run = behind
      ? [behind]
      : (takeStacked(section, moved, context) ?? takeOneOfTwo(section, moved[index - 1]) ?? []);
  }
  return moved;
}

/** The first of two headlines of one level above the next body, when this body knows its words better. */
function takeBehind(section: Section, next: Section): Block | undefined {
  const [first, second] = next.run;
  if (!first || !second || first.depth !== second.depth || isSubtitle(second.passage.text)) return undefined;
  const own = supportOf(first.passage.text, textOf(section));
  const other = supportOf(first.passage.text, textOf(next));
  if (own <= other + 0.1) return undefined;
  return next.run.shift();
}

/** The stacked part of a series whose place this body names most. */
function takeStacked(section: Section, sections: readonly Section[], { gazetteer }: ParseContext): Block[] | undefined {
  let best: { block: Block; from: Section; score: number } | undefined;
  const text = textOf(section);
  for (const from of sections) {
    const parts = from.run.filter((block) => partPlace(block.passage.text, gazetteer) !== '');
    if (parts.length < 2) continue;
    for (const block of parts) {
      const place = partPlace(block.passage.text, gazetteer);
      const score = text.split(place).length - 1 - (textOf(from).split(place).length - 1);
      if (score > 0 && (!best || score > best.score)) best = { block, from, score };
    }
  }
  if (!best) return undefined;
  const { block, from } = best;
  from.run = from.run.filter((other) => other !== block);
  return [block];
}

/** How much better a text must know a headline's words than the text below it does, as a share of its pairs. */
const clearlyBetter = 0.15;

/** Of two headlines stacked over the text above, each with its subtitle, the one whose words this body knows better. */
function takeOneOfTwo(section: Section, from: Section | undefined): Block[] | undefined {
  if (!from?.strong) return undefined;
  const groups = groupsOf(from.run);
  if (groups.length !== 2) return undefined;
  const [own, other] = [textOf(section), textOf(from)];
  const gains = groups.map(
    ([title]) => supportOf(title?.passage.text ?? '', own) - supportOf(title?.passage.text ?? '', other),
  );
  const [first = 0, second = 0] = gains;
  if (Math.max(first, second) < clearlyBetter || Math.min(first, second) > 0) return undefined;
  const [taken, left] = first > second ? groups : [...groups].reverse();
  from.run = left ?? [];
  return taken;
}

/** A run of marked lines cut before each that bears the highest mark and is no subtitle; what stands above has none. */
function groupsOf(run: readonly Block[]): Block[][] {
  const depths = run.map(({ depth }) => depth).filter((depth) => depth > 0 && depth < 7);
  const top = Math.min(...depths);
  const groups: Block[][] = [];
  for (const block of run) {
    const group = groups[groups.length - 1];
    if (block.depth === top && !isSubtitle(block.passage.text)) groups.push([block]);
    else if (group) group.push(block);
    else return [];
  }
  return groups;
}

function textOf(section: Section): string {
  return section.paragraphs.map((block) => block.passage.text).join('');
}
