import type { Root } from 'mdast';
import type { Line } from '../dialect/lines.ts';
import {
  emptyPassage,
  filterPassage,
  joinPassages,
  type Passage,
  passageOf,
  slicePassage,
  trimPassage,
} from '../passage.ts';
import type { Block } from './block.ts';
import { despaceLine } from './despace.ts';
import { keepsIndents } from './keeps-indents.ts';

/**
 * The tree of any dialect as a list of blocks, in the dump's order: a headline line, a paragraph, each without a kind.
 * A line whose number is in `standalone` (masthead matter) is a block of its own, also inside a paragraph.
 */
export function toBlocks(tree: Root, dump: string, standalone: ReadonlySet<number> = new Set()): Block[] {
  const blocks: Block[] = [];
  const firsts: Line[] = [];
  for (const node of tree.children) {
    if (node.type !== 'heading' && node.type !== 'paragraph') continue;
    const headingDepth = node.type === 'heading' ? node.depth : 0;
    const headline = node.type === 'heading' || (node.data?.headline ?? false);
    for (const lines of partAt(node.data?.lines ?? [], standalone)) {
      const first = lines[0];
      const last = lines[lines.length - 1];
      if (!first || !last) continue;
      const { passage, marks, depth } = takeMarks(joinLines(dump, lines), headingDepth);
      const span: Block['span'] = [first.number, last.number];
      const indented = node.type === 'paragraph' && first === node.data?.lines?.[0] ? node.data.indented : undefined;
      const block: Block = { kind: 'text', depth, passage, marks, span, gap: first.gap, headline, rule: '' };
      if (lines.length > 1) block.breaks = lines.slice(1).map(({ start, number }) => ({ offset: start, line: number }));
      blocks.push(indented === undefined ? block : { ...block, indented });
      firsts.push(first);
    }
  }
  if (!keepsIndents(blocks, firsts)) return blocks;
  return blocks.map((block, index) => ({ indented: firsts[index]?.indented ?? false, ...block }));
}

/** Runs of lines between those that stand alone, and each of these. */
function partAt(lines: readonly Line[], standalone: ReadonlySet<number>): Line[][] {
  const parts: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const isCut = standalone.has(line.number) || standalone.has(lines[index - 1]?.number ?? 0);
    const part = isCut ? undefined : parts[parts.length - 1];
    if (part) part.push(line);
    else parts.push([line]);
  }
  return parts;
}

/** The lines of a paragraph as one passage; two Latin words that a line's end parted get their blank back. */
function joinLines(dump: string, lines: readonly Line[]): Passage {
  const pieces: Passage[] = [];
  for (const { start, end, spaced } of lines)
    pieces.push(despaceLine(trimPassage(passageOf(dump, start, end)), spaced));
  const latin = pieces.some((piece, index) => {
    const next = pieces[index + 1]?.text ?? '';
    return /[A-Za-z]$/u.test(piece.text) && /^[A-Za-z]/u.test(next);
  });
  if (!latin) return joinPassages(pieces);
  return pieces.reduce(
    (before, piece) =>
      joinPassages([before, piece], /[A-Za-z]$/u.test(before.text) && /^[A-Za-z]/u.test(piece.text) ? ' ' : ''),
    emptyPassage,
  );
}

/** Separates the signs of Markdown from the text they mark: the # of a heading, the ** around bold words. */
function takeMarks(whole: Passage, headingDepth: number): { passage: Passage; marks: Passage; depth: number } {
  let marks = emptyPassage;
  let text = whole;
  let depth = headingDepth;
  if (headingDepth > 0) {
    const lead = /^#{1,6}\s*/u.exec(text.text)?.[0].length ?? 0;
    const tail = /\s+#+$/u.exec(text.text)?.[0].length ?? 0;
    const end = Math.max(lead, text.text.length - tail);
    marks = joinPassages([slicePassage(text, 0, lead), slicePassage(text, end)]);
    text = slicePassage(text, lead, end);
  }
  if (/^\*\*[^*]+\*\*$/u.test(text.text)) {
    marks = joinPassages([marks, slicePassage(text, 0, 2), slicePassage(text, text.text.length - 2)]);
    text = slicePassage(text, 2, text.text.length - 2);
    depth ||= 7;
  } else if (/\*\*[^*]+\*\*/u.test(text.text)) {
    const pairs = [...text.text.matchAll(/(\*\*)[^*]+(\*\*)/gu)];
    const strong = new Set(
      pairs.flatMap(({ index, 0: pair }) => [index, index + 1, index + pair.length - 2, index + pair.length - 1]),
    );
    marks = joinPassages([marks, filterPassage(text, (_, index) => strong.has(index))]);
    text = filterPassage(text, (_, index) => !strong.has(index));
  }
  return { passage: trimPassage(text), marks: filterPassage(marks, (character) => character.trim() !== ''), depth };
}
