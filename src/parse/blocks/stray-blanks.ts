import { blanks } from '../characters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { wordGain } from '../odds/word-gain.ts';
import { filterPassage } from '../passage.ts';
import type { Block } from './block.ts';

/** Stray blanks that the prose of a page has at least, in all and as a share of its characters, where a scan put them. */
const fewest = 10;
const smallestShare = 0.01;

/** Shortest half of a headline, in characters. */
const shortestHalf = 3;

/** Words across a blank that make what they stand in so much likelier were one before, in natural logarithms. */
const oneWord = 3;

/**
 * Headlines of a page whose scan is full of blanks; only those that part halves stay:
 *
 *   船 头一盏马灯 照 见归人  →  船头一盏马灯 照见归人
 *
 * Elsewhere a headline's blanks were printed, and all of them stay: 夜渡 归人.
 */
export function closeStrayBlanks(blocks: readonly Block[], lexicon: Lexicon): Block[] {
  if (!hasStrayBlanks(blocks)) return [...blocks];
  return blocks.map((block) => {
    if (block.kind !== 'heading' || !/\S\s+\S/u.test(block.passage.text)) return block;
    const kept = keptBlanks(block.passage.text, lexicon);
    const passage = filterPassage(block.passage, (sign, index) => sign.trim() !== '' || kept.has(index));
    return { ...block, passage };
  });
}

/** Whether blanks stand between the characters of the page's prose that nothing but a scan put there. */
function hasStrayBlanks(blocks: readonly Block[]): boolean {
  let stray = 0;
  let length = 0;
  for (const { kind, passage } of blocks) {
    if (kind !== 'paragraph') continue;
    if (blanks.holdsAnyOf(passage.text)) stray += passage.text.match(strayBlank)?.length ?? 0;
    length += passage.text.length;
  }
  return stray >= fewest && stray > length * smallestShare;
}

const strayBlank = /\p{Script=Han}\s(?=\p{Script=Han})/gu;

interface Piece {
  text: string;
  /** Index of the first of the blanks behind it. */
  end: number;
}

/** Indexes of the blanks of a headline that part its halves, one for each place. */
function keptBlanks(text: string, lexicon: Lexicon): Set<number> {
  const pieces = Array.from(text.matchAll(/\S+/gu), (found): Piece => {
    return { text: found[0], end: found.index + found[0].length };
  });
  for (;;) {
    const gap = gapToClose(pieces, lexicon);
    if (gap < 0) break;
    const [left, right] = pieces.slice(gap, gap + 2);
    if (!left || !right) break;
    pieces.splice(gap, 2, { text: left.text + right.text, end: right.end });
  }
  return new Set(pieces.slice(0, -1).map(({ end }) => end));
}

/** Index of the piece that the next one goes on with; -1 where every blank that is left parts halves. */
function gapToClose(pieces: readonly Piece[], lexicon: Lexicon): number {
  const gains = pieces.slice(1).map((right, index) => gainOf(pieces[index]?.text ?? '', right.text, lexicon));
  const best = gains.indexOf(Math.max(...gains));
  if ((gains[best] ?? 0) > oneWord) return best;
  const lengths = pieces.map(({ text }) => text.length);
  const shortest = lengths.indexOf(Math.min(...lengths));
  if (pieces.length < 2 || (lengths[shortest] ?? 0) >= shortestHalf) return -1;
  // To the side whose words it completes, else to the shorter one.
  const [before, behind] = [gains[shortest - 1] ?? -1, gains[shortest] ?? -1];
  const alike = Math.abs(before - behind) < 0.1;
  const isBehind = alike ? (lengths[shortest - 1] ?? 0) > (lengths[shortest + 1] ?? 0) : behind > before;
  return isBehind ? shortest : shortest - 1;
}

/** How much likelier two pieces are as one: a word across the blank, a particle behind it, brackets around it. */
function gainOf(left: string, right: string, lexicon: Lexicon): number {
  if (/^[的了着们》）)”]/u.test(right) || /[《（(“]$/u.test(left) || /《[^》]*$/u.test(left)) return 100;
  return wordGain(left, right, lexicon);
}
