import type { Block } from '../../blocks/block.ts';
import { startsArticle } from '../../dialect/article-start.ts';
import { isSingle, stanzasOf } from './stanzas.ts';
import { areListed } from './verse-line.ts';

/** Fewest lines of a song, and how many of three end with a comma. */
const fewestLines = 4;
const commas = 3;

const songLine = /^\P{Script=Latin}{2,14}[，,、；;。！？!?…]$/u;
const comma = /[，,、；;]$/u;

/**
 * Songs, rhymes and poems with marks: short lines directly under one another, each of which ends with a mark, a third of
 * them and more with a comma:
 *
 *   月儿弯，月儿弯，
 *   弯弯的月儿挂船帆。
 *   船帆一挂风就起，
 *   一夜吹到柳树湾。
 *
 * Not: short sentences of a talk, which end with full stops; paragraphs that columns cut, which are longer.
 */
export function markSongs(blocks: readonly Block[]): Block[] {
  const result = [...blocks];
  for (let start = 0; start < result.length; ) {
    let end = start;
    while (isSongLine(result[end])) end++;
    if (end - start >= fewestLines) markSong(result, start, end);
    start = Math.max(end, start + 1);
  }
  return result;
}

function markSong(blocks: Block[], start: number, end: number): void {
  const stanzas = stanzasOf(blocks, start, end).filter((stanza) => !isSingle(stanza));
  const places = stanzas.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
  const lines = places.flatMap((at) => blocks[at] ?? []);
  const cut = lines.filter(({ passage }) => comma.test(passage.text.trim())).length;
  if (lines.length < fewestLines || cut * commas < lines.length || areListed(lines)) return;
  for (const at of places) {
    const block = blocks[at];
    if (block) blocks[at] = { ...block, kind: 'verse', rule: 'song' };
  }
}

function isSongLine(block: Block | undefined): boolean {
  if (block?.depth !== 0 || !['paragraph', 'heading', 'text'].includes(block.kind)) return false;
  const text = block.passage.text.trim();
  return songLine.test(text) && !startsArticle(text);
}
