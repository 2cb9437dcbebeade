import type { Block } from '../blocks/block.ts';
import { textOfBlocks } from '../blocks/text-of-blocks.ts';
import type { ParseContext } from '../context.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { weighIndent } from '../odds/weigh-indents.ts';
import { weighOpening } from '../odds/weigh-opening.ts';
import type { Section } from '../sections/section.ts';
import { affinityOf } from './affinity.ts';
import { isColumnLabel } from './column-label.ts';
import { matchParts } from './match-parts.ts';
import { partPlace } from './place-prefix.ts';
import { isSubtitle } from './split-title-lines.ts';
import { supportOf } from './support.ts';

/**
 * Gives headlines to bodies that have none, where another story's run holds one too many:
 *
 *   ## 甲县:… / ## 乙县:… / (body of 甲县) … (body of 乙县)     stacked headlines
 *   (body) / ## its headline / ## next headline / (next body)   a headline behind its body
 *   # one story / # another / (body of one) / (body of another)  two headlines over two bodies
 *   # its headline / (the rest of a cut paragraph) / (body)        a headline that other text parted from its body
 *
 * Sections in, sections with their runs moved out; no block is lost.
 */
export function moveHeadlines(sections: readonly Section[], context: ParseContext): Section[] {
  const moved = sections.map((section) => ({ ...section, run: [...section.run] }));
  matchParts(moved, context.gazetteer);
  for (const [index, section] of moved.entries()) {
    if (section.run.length > 0 || !section.strong) continue;
    const next = moved[index + 1];
    const behind = next && takeBehind(section, next);
    section.run =
      behind ??
      takeStacked(section, moved, context) ??
      takeOneOfTwo(section, moved[index - 1], context) ??
      takeParted(section, moved, context) ??
      takeFarther(section, moved) ??
      [];
  }
  return moved;
}

/** How much better this body must know the words of the lines that it takes than the next one does. */
const betterKnown = 0.1;

/**
 * The upper lines of the run above the next body, when this body knows their words better and the next one those of the
 * lines that stay: the first of two of one level, or all that stand over the next body's own where marks or labels part them.
 */
function takeBehind(section: Section, next: Section): Block[] | undefined {
  const [own, other] = [textOf(section), textOf(next)];
  let best: { cut: number; score: number } | undefined;
  for (let cut = 1; cut < next.run.length; cut++) {
    const below = next.run[cut];
    if (!below || isSubtitle(below.passage.text) || standsWithAbove(below, next)) continue;
    if (next.run.slice(0, cut).every(({ passage }) => isColumnLabel(passage.text))) continue;
    const [upper, lower] = [textOfBlocks(next.run.slice(0, cut)), textOfBlocks(next.run.slice(cut))];
    const gain = supportOf(upper, own) - supportOf(upper, other);
    const isWorse = supportOf(lower, other) < supportOf(lower, own);
    const isPlain = next.run.length === 2 && next.run[0]?.depth === below.depth;
    if (gain <= betterKnown || (isWorse && !isPlain)) continue;
    const score = next.run.reduce((sum, line, at) => sum + (at < cut ? 1 : -1) * leaning(line, own, other), 0);
    if (!best || score > best.score) best = { cut, score };
  }
  return best && next.run.splice(0, best.cut);
}

/** How many of a line's pairs one text knows more than the other. */
function leaning({ passage: { text } }: Block, one: string, other: string): number {
  return (supportOf(text, one) - supportOf(text, other)) * text.length;
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

/**
 * Of the headlines stacked over the text above, cut where one group begins, the upper or the lower ones, whichever this
 * body knows better than that text does.
 */
function takeOneOfTwo(section: Section, from: Section | undefined, { lexicon }: ParseContext): Block[] | undefined {
  if (!from?.strong) return undefined;
  const groups = groupsOf(from.run);
  const [own, other] = [textOf(section), textOf(from)];
  const isOnly = groups.length === 2;
  let best: { taken: Block[]; left: Block[]; score: number } | undefined;
  for (let cut = 1; cut < groups.length; cut++) {
    const [upper, lower] = [groups.slice(0, cut).flat(), groups.slice(cut).flat()];
    const gains = [upper, lower].map((group) => {
      const words = textOfBlocks(group);
      return supportOf(words, own) - supportOf(words, other);
    });
    const [above = 0, below = 0] = gains;
    if (Math.max(above, below) < clearlyBetter || Math.min(above, below) > 0) continue;
    const [taken, left] = above > below ? [upper, lower] : [lower, upper];
    const score = isOnly ? 1 : fitOf(taken, own, lexicon) + fitOf(left, other, lexicon);
    if (!best || score > best.score) best = { taken, left, score };
  }
  if (!best) return undefined;
  from.run = best.left;
  return best.taken;
}

function fitOf(lines: readonly Block[], text: string, lexicon: Lexicon): number {
  return affinityOf(textOfBlocks(lines), text, lexicon);
}

/** Log-odds from which a text may begin in the middle of a paragraph, and from which it does. */
const middle = { perhaps: 0, surely: 1 };

/** How much better a headline must fit the body that has none than the text below it, which perhaps begins so, or does. */
const fitsBetter = { perhaps: 0.8, surely: 0.2 };

/** How many sections away such a headline may stand. */
const near = 3;

/**
 * The run near this body, mostly right above or right below it, that stands over the rest of a cut paragraph, or over
 * nothing, and fits this body better.
 */
function takeParted(section: Section, sections: readonly Section[], { lexicon }: ParseContext): Block[] | undefined {
  const at = sections.indexOf(section);
  let best: { from: Section; gain: number } | undefined;
  for (let other = Math.max(0, at - near); other <= at + near; other++) {
    const from = sections[other];
    if (!from || from.strong || from.run.length === 0 || from.bylines.length > 0) continue;
    const [first] = from.paragraphs;
    const opening = first ? weighIndent(first) + weighOpening(first.passage.text, lexicon) : middle.surely;
    if (opening <= middle.perhaps) continue;
    const isSure = opening >= middle.surely && Math.abs(other - at) === 1;
    const least = isSure ? fitsBetter.surely : fitsBetter.perhaps;
    const words = textOfBlocks(from.run);
    const gain = affinityOf(words, textOf(section), lexicon) - affinityOf(words, textOf(from), lexicon);
    if (gain > Math.max(least, best?.gain ?? 0)) best = { from, gain };
  }
  if (!best) return undefined;
  const { run } = best.from;
  best.from.run = [];
  return run;
}

/** Least share of a headline's pairs that a text far from it must know, and how far it may be, in sections: no page has more. */
const knownFarther = 0.35;
const farthest = 24;

/**
 * The upper or the lower lines of a run elsewhere on the page, where this body knows their words well and the text they
 * stand over does not, and the lines that stay are no worse off:
 *
 *   # 栈桥夜里亮了灯 / # 收粮站添了新磅秤 / (body of the second) … (body of the first, without a headline)
 */
function takeFarther(section: Section, sections: readonly Section[]): Block[] | undefined {
  const own = textOf(section);
  const at = sections.indexOf(section);
  let best: { from: Section; taken: Block[]; left: Block[]; gain: number } | undefined;
  for (const from of sections.slice(Math.max(0, at - farthest), at + farthest)) {
    if (from === section || from.run.length < 2 || from.paragraphs.length === 0) continue;
    const other = textOf(from);
    const gainOf = (lines: readonly Block[]) => {
      const words = textOfBlocks(lines);
      return { own: supportOf(words, own), gain: supportOf(words, own) - supportOf(words, other) };
    };
    for (let cut = 1; cut < from.run.length; cut++) {
      const below = from.run[cut];
      if (!below || isSubtitle(below.passage.text) || standsWithAbove(below, from)) continue;
      const parts = [from.run.slice(0, cut), from.run.slice(cut)];
      for (const [taken = [], left = []] of [parts, [...parts].reverse()]) {
        const found = gainOf(taken);
        if (found.own < knownFarther || found.gain < clearlyBetter || gainOf(left).gain > 0) continue;
        if (!best || found.gain > best.gain) best = { from, taken, left, gain: found.gain };
      }
    }
  }
  if (!best) return undefined;
  best.from.run = best.left;
  return best.taken;
}

/**
 * A run of marked lines cut before each that bears the highest mark and is no subtitle; what stands above has none. One
 * without marks is cut where blank lines stand, if lines stand together elsewhere in it.
 */
function groupsOf(run: readonly Block[]): Block[][] {
  const depths = run.map(({ depth }) => depth).filter((depth) => depth > 0 && depth < 7);
  if (depths.length === 0) return run.slice(1).some(({ gap }) => gap === 0) ? cutBefore(run, ({ gap }) => gap > 0) : [];
  const top = Math.min(...depths);
  const isTitle = (block: Block) => block.depth === top && !isSubtitle(block.passage.text);
  return run[0] && isTitle(run[0]) ? cutBefore(run, isTitle) : [];
}

/** Whether no blank line parts a headline's line from the one above it, on a page that parts headlines by blank lines. */
function standsWithAbove(line: Block, { run, paragraphs }: Section): boolean {
  return (
    line.gap === 0 && line.depth === 0 && [run[0], paragraphs[0]].some((block) => block !== undefined && block.gap > 0)
  );
}

/** The blocks in groups, one beginning with the first and with each that `begins`. */
function cutBefore(blocks: readonly Block[], begins: (block: Block) => boolean): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups[groups.length - 1];
    if (!group || begins(block)) groups.push([block]);
    else group.push(block);
  }
  return groups;
}

function textOf(section: Section): string {
  return textOfBlocks(section.paragraphs);
}
