import type { Block, BlockKind } from '../blocks/block.ts';
import { endsSentence } from '../characters.ts';
import { isPersonName } from '../fields/byline/surnames.ts';
import { isColumnLabel, readsAsColumn } from '../headlines/column-label.ts';
import { isAuthorOver } from './rules/author-line.ts';
import { markClassicalVerse } from './verse/classical-verse.ts';
import { isPenNameAt, isPoetAt, isTitleWithPoet } from './verse/pen-name.ts';
import { markPoemTitles, poemTitle } from './verse/poem-titles.ts';
import { markSongs } from './verse/song-lines.ts';
import { isSingle, stanzasOf } from './verse/stanzas.ts';
import {
  areListed,
  areOpen,
  goesOnWithVerse,
  isShortLine,
  isSignedLine,
  isVerseLine,
  readsAsVerse,
} from './verse/verse-line.ts';

/** Fewest lines that make a poem, and one whose poet is named above, its lines directly under one another. */
const fewestLines = 6;
const fewestSigned = 4;

/** On a page without blank lines so many of its lines stand directly under another. */
const withoutBlanks = 0.8;

/** Longest title of a poem, and longest name of a column, in characters. */
const longestTitle = 30;
const longestName = 6;

/** The rules that name a poem's title and its poet. */
const aboveVerse = 'above-verse';
const poetLine = 'poet';

const verseRules: ReadonlySet<string> = new Set([poemTitle, aboveVerse, poetLine]);

/** Whether a block is verse, or was told by the verse around it. */
export function isOfVerse({ kind, rule }: Block): boolean {
  return kind === 'verse' || verseRules.has(rule);
}

/**
 * Verse: short lines without a mark or a full stop, in stanzas.
 *
 *   船已经泊了许多年 / 缆绳把木桩勒出一圈 // 摆渡的人坐在岸上 / …
 *
 * Headline lines look alike one by one; six and more in a row, several of them directly under one another, do not.
 * Lines by themselves above the first stanza are the poem's headline and its poet, those below the last the next text's
 * headline. OCR that sets a blank line between any two lines leaves the poet's name as the sign: title, name, and six
 * lines at least.
 */
export function findVerse(blocks: readonly Block[]): Block[] {
  const result = markSongs(blocks);
  const attached = result.filter(({ gap }) => gap === 0).length;
  // Where no blank line parts anything, only the next author's name tells that a poem is over.
  const isNext = attached > result.length * withoutBlanks ? isNextAuthor : () => false;
  const isOver = (all: readonly Block[], at: number) => isTitleWithPoet(all, at) || isNext(all, at);
  let start = 0;
  while (start < result.length) {
    // The title of the group is none of its lines; the poet is told below.
    if (isTitleWithPoet(result, start)) start++;
    let end = start;
    const signed = isUnderByline(result, start) && standsInVerse(result, start);
    const isLine = signed ? isSignedLine : isVerseLine;
    while (end < result.length && isLine(result[end]) && !(end > start && isOver(result, end))) end++;
    if (end > start && isNext(result, end)) end--;
    if (end - start >= fewestSigned) markVerse(result, start, end);
    start = Math.max(end, start + 1);
  }
  return markPoemTitles(markClassicalVerse(result));
}

/** （柏小舟）: who wrote what stands above. */
function isSignature(block: Block | undefined): boolean {
  const name = /^[（(](\p{Script=Han}{2,4})[）)]$/u.exec(block?.passage.text.trim() ?? '')?.[1];
  return name !== undefined && isPersonName(name);
}

/** Whether the line is a byline, or the name of who wrote what begins below. */
function isNextAuthor(blocks: readonly Block[], at: number): boolean {
  return blocks[at]?.kind === 'byline' || (isPoetAt(blocks, at) && isAuthorOver(blocks, at));
}

/** Whether a byline stands above that is this text's, and no signature of the text before. */
function isUnderByline(blocks: readonly Block[], at: number): boolean {
  let above = at - 1;
  while (blocks[above]?.kind === 'byline') above--;
  return above < at - 1 && (above < 0 || blocks[above]?.kind === 'heading');
}

/** Whether the lines from `start` on, under their poet, are as short as verse, one directly under another. */
function standsInVerse(blocks: readonly Block[], start: number): boolean {
  const lines = blocks.slice(start, start + fewestSigned);
  return (
    lines.length === fewestSigned &&
    lines.every((line, index) => isShortLine(line) && (index === 0 || line.gap === 0)) &&
    areOpen(lines)
  );
}

/** Index of the line of the run that is the poet's name, under a title, or a pen name under a marked one; -1 where there is none. */
function findPoet(blocks: readonly Block[], start: number, end: number): number {
  const title = blocks[start - 1];
  const isMarked = title !== undefined && title.depth > 0 && title.depth < 7;
  if (isMarked && isPenNameAt(blocks, start) && end - start > fewestLines && areOpen(blocks.slice(start, end)))
    return start;
  const at = blocks.slice(start + 1, start + 3).findIndex(({ passage }) => {
    const name = passage.text.replace(/\s/gu, '');
    return name.length <= 4 && isPersonName(name);
  });
  return at >= 0 && end - (start + at + 2) >= fewestLines ? start + at + 1 : -1;
}

/** The lines of a poem, without its headline, its poet and the next text's headline. */
interface Poem {
  from: number;
  to: number;
  poet: number;
}

function markVerse(blocks: Block[], start: number, end: number): void {
  // Lines above a poet belong to the text before, and tell nothing of how the poem's own are set.
  const above = Math.max(start, findPoet(blocks, start, end));
  const hasStanzas = blocks.slice(above + 1, end).some(({ gap }) => gap === 0);
  const { from, to, poet } = hasStanzas ? poemInStanzas(blocks, start, end) : poemInLines(blocks, start, end);
  const isSigned = poet >= 0 || isUnderByline(blocks, from) || isSignature(blocks[to]);
  const lines = blocks.slice(from, to);
  const attached = lines.filter((line, index) => index > 0 && line.gap === 0).length;
  const fewest = isSigned && attached * 2 >= lines.length ? fewestSigned : fewestLines;
  if (lines.length < fewest || (attached < lines.length / 3 && !isSigned) || areListed(lines)) return;
  if (poet >= 0) mark(blocks, poet, 'byline', poetLine);
  if (isSignature(blocks[to])) mark(blocks, to, 'paragraph', poetLine);
  for (let at = from; at < to; at++) mark(blocks, at, 'verse', 'verse');
  if (hasStanzas) markHeadline(blocks, poet >= 0 ? poet : from);
}

/** The title right above a poem or its poet, and the column's name above that, were they taken for open sentences. */
function markHeadline(blocks: Block[], below: number): void {
  const [name, title] = [blocks[below - 2], blocks[below - 1]];
  if (!title || !isHeadline(title, longestTitle)) return;
  if (title.kind === 'paragraph') mark(blocks, below - 1, 'heading', aboveVerse);
  if (name?.kind !== 'paragraph' || !isHeadline(name, longestName) || readsAsVerse(name.passage.text)) return;
  mark(blocks, below - 2, 'heading', aboveVerse);
}

function isHeadline({ kind, depth, gap, passage: { text } }: Block, longest: number): boolean {
  if (kind !== 'heading' && kind !== 'paragraph') return false;
  return depth === 0 && gap > 0 && text.length <= longest && !endsSentence(text) && !/[，,、：:]$/u.test(text);
}

/** A poem whose stanzas blank lines part: what stands by itself above the first and below the last is none of it. */
function poemInStanzas(blocks: readonly Block[], start: number, end: number): Poem {
  const stanzas = stanzasOf(blocks, start, end);
  const first = Math.max(0, isUnderByline(blocks, start) ? 0 : stanzas.findIndex((stanza) => !isSingle(stanza)));
  const from = stanzas[first]?.from ?? start;
  const poet = isPoetAt(blocks, from - 1) && from - 1 >= start ? from - 1 : -1;
  let to = end;
  if (blocks.slice(end).some(({ kind }) => kind !== 'furniture')) to = endOfPoem(blocks, from, end);
  while (to > from && isColumnLabel(blocks[to - 1]?.passage.text ?? '')) to--;
  return { from, to, poet };
}

/**
 * The last line by itself is the next text's title, be it above its author; one above that is its column's name, or a
 * stanza of one line.
 */
function endOfPoem(blocks: readonly Block[], from: number, end: number): number {
  const title = isAuthorOver(blocks, end - 1) ? end - 2 : end - 1;
  let to = end;
  for (const stanza of stanzasOf(blocks, from, end).reverse()) {
    const text = blocks[stanza.from]?.passage.text ?? '';
    const isLine = readsAsVerse(text) && !isColumnLabel(text) && !readsAsColumn(text);
    if (!isSingle(stanza) || (stanza.from < title && isLine)) break;
    to = stanza.from;
  }
  return to;
}

/** A poem with a blank line between any two lines, or with none: only its poet tells where it begins. */
function poemInLines(blocks: readonly Block[], start: number, end: number): Poem {
  const poet = findPoet(blocks, start, end);
  let from = poet >= 0 ? poet + 1 : start;
  let to = end;
  if (poet < 0 && !isUnderByline(blocks, from) && (blocks[from + 1]?.gap ?? 0) > 0) from++;
  const isLast = poet >= 0 && goesOnWithVerse(blocks[to - 1]?.passage.text ?? '');
  if (blocks[end] && (blocks[to - 1]?.gap ?? 0) > 0 && !isLast) to--;
  while (to > from && isColumnLabel(blocks[to - 1]?.passage.text ?? '')) to--;
  return { from, to, poet };
}

function mark(blocks: Block[], at: number, kind: BlockKind, rule: string): void {
  const block = blocks[at];
  if (block) blocks[at] = { ...block, kind, rule };
}
