import type { Block } from '../blocks/block.ts';
import { endsSentence } from '../characters.ts';
import { isPersonName } from '../fields/byline/surnames.ts';
import { isColumnLabel } from '../headlines/column-label.ts';

/** Fewest lines that make a poem, and one whose poet is named above, its lines directly under one another. */
const fewestLines = 6;
const fewestSigned = 4;

/**
 * Verse: short lines without a mark or a full stop, in stanzas.
 *
 *   船已经泊了许多年 / 缆绳把木桩勒出一圈 // 摆渡的人坐在岸上 / …
 *
 * Headline lines look alike one by one; six and more in a row, several of them directly under one another, do not.
 * The line before a byline is the next text's title and stays a heading, as is the line above the poet's name. OCR
 * that sets a blank line between any two lines leaves the poet's name as the sign: title, name, and six lines at least.
 */
export function findVerse(blocks: readonly Block[]): Block[] {
  const result = [...blocks];
  let start = 0;
  while (start < result.length) {
    let end = start;
    const signed = result[start - 1]?.kind === 'byline' && standsInVerse(result, start);
    const isLine = signed ? isSignedLine : isVerseLine;
    while (end < result.length && isLine(result[end])) end++;
    markVerse(result, start, end);
    start = Math.max(end, start + 1);
  }
  markRegulatedVerse(result);
  return result;
}

/** Longest line of verse, in characters. */
const longestLine = 22;

/** Longest line of verse that may end with a comma or be taken for prose, in characters. */
const longestShort = 14;

/** Fewest lines of a poem in lines of one length: a quatrain. */
const quatrain = 4;

/**
 * Classical verse keeps one length, four to seven characters and a mark a line, so four lines are enough:
 *
 *   一棹烟波入画来， / 青螺六十镜中开。 / …
 */
function markRegulatedVerse(blocks: Block[]): void {
  for (let start = 0; start < blocks.length; ) {
    const length = regulatedLength(blocks[start]);
    let end = start + 1;
    if (length > 0) while (end < blocks.length && regulatedLength(blocks[end]) === length) end++;
    for (let at = start; length > 0 && end - start >= quatrain && at < end; at++) {
      const block = blocks[at];
      if (block) blocks[at] = { ...block, kind: 'verse', rule: 'regulated-verse' };
    }
    start = end;
  }
}

const classicalLines = /^(\p{Script=Han}{4,7})[，,、；;。？！?!](?:(\p{Script=Han}{4,7})[，,；;。？！?!])?$/u;

/** Characters of a line of classical verse, or of two that stand in one; 0 for what is none. */
function regulatedLength(block: Block | undefined): number {
  if (!block || !['paragraph', 'heading', 'verse'].includes(block.kind) || block.depth > 0) return 0;
  const lines = classicalLines.exec(block.passage.text.trim());
  const [, first = '', second = first] = lines ?? [];
  return first.length === second.length ? first.length : 0;
}

function isVerseLine(block: Block | undefined): boolean {
  if (!block || block.depth > 0 || block.headline) return false;
  if (block.kind === 'heading') return block.passage.text.length <= longestLine;
  return isShortLine(block) && !/[。！？!?：:”）)]$/u.test(block.passage.text);
}

function isShortLine(block: Block | undefined): boolean {
  if (block?.kind !== 'heading' && block?.kind !== 'paragraph') return false;
  return block.depth === 0 && block.passage.text.length <= longestShort;
}

/** A line of a poem whose poet is named: in its stanza it may be as long as any. */
function isSignedLine(block: Block | undefined): boolean {
  if (isShortLine(block) || isVerseLine(block)) return true;
  return (
    block?.kind === 'paragraph' && block.depth === 0 && block.gap === 0 && block.passage.text.length <= longestLine
  );
}

/** Whether the lines from `start` on, under their poet, are as short as verse, one directly under another. */
function standsInVerse(blocks: readonly Block[], start: number): boolean {
  const lines = blocks.slice(start, start + fewestSigned);
  const open = lines.filter(({ passage }) => !endsSentence(passage.text)).length;
  return (
    lines.length === fewestSigned &&
    lines.every((line, index) => isShortLine(line) && (index === 0 || line.gap === 0)) &&
    open * 2 >= lines.length
  );
}

/** Index of the line of the run that is the poet's name, under a title; -1 where there is none. */
function findPoet(blocks: readonly Block[], start: number, end: number): number {
  const at = blocks.slice(start + 1, start + 3).findIndex(({ passage }) => {
    const name = passage.text.replace(/\s/gu, '');
    return name.length <= 4 && isPersonName(name);
  });
  return at >= 0 && end - (start + at + 2) >= fewestLines ? start + at + 1 : -1;
}

function markVerse(blocks: Block[], start: number, end: number): void {
  const poet = findPoet(blocks, start, end);
  const name = blocks[poet];
  if (name) blocks[poet] = { ...name, kind: 'byline', rule: 'poet' };
  let from = poet >= 0 ? poet + 1 : start;
  let to = end;
  const signed = blocks[from - 1]?.kind === 'byline';
  if (!signed && (blocks[from + 1]?.gap ?? 0) > 0) from++;
  if (blocks[end] && (blocks[to - 1]?.gap ?? 0) > 0) to--;
  while (to > from && isColumnLabel(blocks[to - 1]?.passage.text ?? '')) to--;
  const lines = blocks.slice(from, to);
  const attached = lines.filter((line, index) => index > 0 && line.gap === 0).length;
  const isShort = lines.length < (signed && attached * 2 >= lines.length ? fewestSigned : fewestLines);
  if (isShort || (attached < lines.length / 3 && !signed)) return;
  for (let at = from; at < to; at++) {
    const block = blocks[at];
    if (block) blocks[at] = { ...block, kind: 'verse', rule: 'verse' };
  }
}
