import type { Block } from '../blocks/block.ts';
import { tidyPassage } from '../blocks/despace.ts';
import { emptyPassage, joinPassages, type Passage, slicePassage } from '../passage.ts';

/** What parts the cells of a table's row, and its rows, in the text of a block; no dump holds either inside a line. */
export const cellMark = '\t';
export const rowMark = '\n';

const cellBlank: Passage = { text: cellMark, offsets: [-1] };
const rowBlank: Passage = { text: rowMark, offsets: [-1] };

/** Blocks of tables with their cells alone as text; strokes, rules and tags become marks, which no text holds. */
export function findTables(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.kind === 'table' ? readTable(block) : block));
}

function readTable(block: Block): Block {
  if (/^[\s|:-]+$/u.test(block.passage.text)) {
    return { ...block, passage: emptyPassage, marks: joinPassages([block.marks, block.passage]) };
  }
  const isHtml = /^\s*<table/iu.test(block.passage.text);
  const hasStrokes = block.passage.text.includes('|');
  const signs = isHtml ? /<[^>]*>/gu : hasStrokes ? /\|/gu : /\s+/gu;
  const { cells, marks } = partAt(block.passage, signs);
  const passage = isHtml ? htmlRows(cells) : joinCells(hasStrokes ? cells.slice(1, -1) : cells);
  return { ...block, passage, marks: joinPassages([block.marks, ...marks]) };
}

/** The stretches between the signs, empty ones too, and the signs. */
function partAt(passage: Passage, signs: RegExp): { cells: (Passage & { before: string })[]; marks: Passage[] } {
  const cells: (Passage & { before: string })[] = [];
  const marks: Passage[] = [];
  let start = 0;
  let before = '';
  for (const { index, 0: sign } of passage.text.matchAll(signs)) {
    cells.push({ ...tidyPassage(slicePassage(passage, start, index)), before });
    marks.push(slicePassage(passage, index, index + sign.length));
    start = index + sign.length;
    before = sign;
  }
  cells.push({ ...tidyPassage(slicePassage(passage, start)), before });
  return { cells, marks };
}

function joinCells(cells: readonly Passage[]): Passage {
  return joinAll(cells.flatMap((cell, index) => (index === 0 ? [cell] : [cellBlank, cell])));
}

/** The text behind each <td> and <th> is a cell, with what stands behind tags inside it (<b>, <br>); <tr> opens a row. */
function htmlRows(pieces: readonly (Passage & { before: string })[]): Passage {
  const parts: Passage[] = [];
  let isFirst = true;
  let hasRow = false;
  for (const piece of pieces) {
    if (/^<tr/iu.test(piece.before)) {
      if (hasRow) parts.push(rowBlank);
      hasRow = true;
      isFirst = true;
    } else if (/^<t[dh]/iu.test(piece.before)) {
      if (!isFirst) parts.push(cellBlank);
      isFirst = false;
    }
    parts.push(piece);
  }
  return joinAll(parts);
}

function joinAll(parts: readonly Passage[]): Passage {
  return { text: parts.map(({ text }) => text).join(''), offsets: parts.flatMap(({ offsets }) => [...offsets]) };
}
