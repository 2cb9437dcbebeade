import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { findParagraphs } from '../dialect/find-paragraphs.ts';
import { isHardWrapped, isSpacedOut, type Line, readLines } from '../dialect/lines.ts';
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

/**
 * The tree of any dialect as a list of blocks, in the dump's order. Every character of the dump between `from` and
 * the end that is not blank is in one block's passage or marks: text that the tree left out becomes a block too.
 */
export function toBlocks(tree: Root, dump: string, from: number): Block[] {
  const lines = readLines(dump, from);
  const nodes = indexNodes(tree);
  const loose: Line[] = [];
  const groups: { lines: Line[]; node: Heading | Paragraph | undefined; headline: boolean }[] = [];
  const flush = (): void => {
    const wrapped = isHardWrapped(lines.filter((line) => !isHeading(nodes.get(line.number))));
    const found = wrapped ? findParagraphs(loose) : loose.map((line) => ({ lines: [line], headline: false }));
    for (const group of found) groups.push({ ...group, node: nodes.get(group.lines[0]?.number ?? 0) });
    loose.length = 0;
  };
  for (const line of lines) {
    const node = nodes.get(line.number);
    if (isHeading(node)) {
      flush();
      groups.push({ lines: [line], node, headline: true });
    } else loose.push(line);
  }
  flush();
  return groups.map(({ lines: group, node, headline }) => makeBlock(dump, group, node, headline));
}

function isHeading(node: RootContent | undefined): node is Heading {
  return node?.type === 'heading';
}

/** Which heading or paragraph each line belongs to. */
function indexNodes(tree: Root): Map<number, Heading | Paragraph> {
  const nodes = new Map<number, Heading | Paragraph>();
  for (const node of tree.children) {
    if ((node.type !== 'heading' && node.type !== 'paragraph') || !node.position) continue;
    for (let line = node.position.start.line; line <= node.position.end.line; line++) nodes.set(line, node);
  }
  return nodes;
}

function makeBlock(dump: string, lines: Line[], node: Heading | Paragraph | undefined, headline: boolean): Block {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) throw new RangeError('a block needs a line');
  const pieces = lines.map((line) =>
    despaceLine(trimPassage(passageOf(dump, line.start, line.end)), isSpacedOut(line.text)),
  );
  const whole = pieces.reduce(
    (before, piece) => joinPassages([before, piece], glueBetween(before.text, piece.text)),
    emptyPassage,
  );
  const { passage, marks, depth } = takeMarks(whole, node);
  return {
    kind: 'text',
    depth,
    passage,
    marks,
    span: [first.number, last.number],
    gap: first.gap,
    headline,
    rule: '',
    lines: lines.length,
  };
}

/** Two Latin words that a line's end parted get their blank back. */
function glueBetween(before: string, after: string): string {
  return /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after) ? ' ' : '';
}

/** Separates the signs of Markdown that the tree recognised from the text they mark. */
function takeMarks(
  passage: Passage,
  node: Heading | Paragraph | undefined,
): { passage: Passage; marks: Passage; depth: number } {
  let marks = emptyPassage;
  let text = passage;
  let depth = 0;
  if (node?.type === 'heading') {
    const lead = /^#{1,6}\s*/u.exec(text.text)?.[0].length ?? 0;
    const tail = /\s+#+$/u.exec(text.text)?.[0].length ?? 0;
    marks = joinPassages([slicePassage(text, 0, lead), slicePassage(text, text.text.length - tail)]);
    text = slicePassage(text, lead, text.text.length - tail);
    depth = node.depth;
  }
  if (/^\*\*[^*]+\*\*$/u.test(text.text)) {
    marks = joinPassages([marks, slicePassage(text, 0, 2), slicePassage(text, text.text.length - 2)]);
    text = slicePassage(text, 2, text.text.length - 2);
    depth ||= 7;
  } else if (/\*\*[^*]+\*\*/u.test(text.text)) {
    const strong = new Set([...text.text.matchAll(/\*\*/gu)].flatMap(({ index }) => [index, index + 1]));
    marks = joinPassages([marks, filterPassage(text, (_, index) => strong.has(index))]);
    text = filterPassage(text, (_, index) => !strong.has(index));
  }
  return { passage: trimPassage(text), marks: filterPassage(marks, (character) => character.trim() !== ''), depth };
}
