import type { BodyBlock, Span } from '../../model/record.ts';
import type { Block } from '../blocks/block.ts';
import { tidyHeadline, tidyPassage } from '../blocks/despace.ts';
import { isBlankBetweenChinese } from '../characters.ts';
import { cellMark, rowMark } from '../classify/find-tables.ts';
import type { BodyPart } from '../draft.ts';
import { joinPassages, type Passage } from '../passage.ts';

/** A block of a record's body with the passages it was made of. */
export interface BuiltBlock {
  block: BodyBlock;
  passages: Passage[];
}

/** A part's blocks with the passages that are left of them once bylines and jump lines were lifted off. */
export interface TrimmedPart {
  part: BodyPart;
  passages: Passage[];
}

/** Parts of a draft as the blocks of a record: numbered lines become a list, lines of verse one stanza. */
export function buildBody(parts: readonly TrimmedPart[]): BuiltBlock[] {
  const built: BuiltBlock[] = [];
  for (const group of groupParts(parts)) {
    const passages = group.flatMap(({ passages }) => passages);
    const source = mergeSpans(group.flatMap(({ part }) => part.blocks.map((block) => block.span)));
    if (group[0]?.part.type === 'table') {
      built.push({ block: { type: 'table', rows: rowsOf(passages), source }, passages });
      continue;
    }
    const cells = group[0]?.part.type === 'list' ? cellsOf(group) : null;
    if (cells) {
      built.push({ block: { type: 'table', rows: cells, source }, passages });
      continue;
    }
    const lines = group.map(({ passages }) => tidyPassage(joinPassages(passages)).text);
    const type = group.length > 1 && group[0]?.part.type === 'paragraph' ? 'list' : group[0]?.part.type;
    if (lines.every((line) => line === '')) continue;
    if (type === 'verse') {
      const verse = group.map(({ passages }) => collapse(joinPassages(passages).text));
      built.push({ block: { type: 'verse', lines: verse, source }, passages });
    } else if (type === 'list') built.push({ block: { type: 'list', items: lines, source }, passages });
    else if (type === 'subheading') {
      const halves = halvesOf(tidyHeadline(joinPassages(passages)).text);
      const parted = halves.length > 1 ? { halves } : {};
      built.push({ block: { type: 'subheading', text: halves.join(''), ...parted, source }, passages });
    } else built.push({ block: { type: 'paragraph', text: lines.join(''), source }, passages });
  }
  return built;
}

/** 粳米 每公斤4.80元: a list each of whose items one blank parts in two is a table of two columns; null for others. */
function cellsOf(group: readonly TrimmedPart[]): string[][] | null {
  const cells = group.map(({ passages }) => halvesOf(collapse(joinPassages(passages).text)));
  return cells.length > 1 && cells.every((item) => item.length === 2) ? cells : null;
}

/** 四里山路 走了十年: the blank between the halves of a line is no part of its words. */
function halvesOf(line: string): string[] {
  const halves: string[] = [];
  let start = 0;
  for (const { index } of line.matchAll(/\s/gu)) {
    if (!isBlankBetweenChinese(line.charAt(index - 1), line.charAt(index + 1))) continue;
    halves.push(line.slice(start, index));
    start = index + 1;
  }
  return [...halves, line.slice(start)];
}

function collapse(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

/** 1. 见人落水先喊人 · （二）选种 · ②晒种 */
const numbered = /^\s*(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)）、．]|\.(?!\d))|[①-⑳●■◆▪])\s*\S/u;

/** Lines of one stanza stand directly under one another; a list is two numbered paragraphs or more in a row. */
function groupParts(parts: readonly TrimmedPart[]): TrimmedPart[][] {
  const groups: TrimmedPart[][] = [];
  for (const trimmed of parts) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    if (
      group &&
      before &&
      (sameStanza(before.part, trimmed.part) || sameTable(before.part, trimmed.part) || sameList(before, trimmed))
    )
      group.push(trimmed);
    else groups.push([trimmed]);
  }
  return groups;
}

function sameStanza(before: BodyPart, part: BodyPart): boolean {
  return before.type === 'verse' && part.type === 'verse' && part.blocks[0]?.gap === 0;
}

function sameTable(before: BodyPart, part: BodyPart): boolean {
  return before.type === 'table' && part.type === 'table';
}

/** The rows of a table, each as long as the longest; rules between rows hold nothing and are passed over. */
function rowsOf(passages: readonly Passage[]): string[][] {
  const rows = passages
    .filter(({ text }) => text !== '')
    .flatMap(({ text }) => text.split(rowMark).map((row) => row.split(cellMark)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function sameList(before: TrimmedPart, trimmed: TrimmedPart): boolean {
  if (before.part.type === 'list' && trimmed.part.type === 'list') return true;
  return isItem(before) && isItem(trimmed);
}

function isItem({ part, passages }: TrimmedPart): boolean {
  const text = passages.map((passage) => passage.text).join('');
  return part.type === 'paragraph' && text.length < 120 && numbered.test(text);
}

/** Spans of blocks that follow one another in the dump are one, as [59, 59], [61, 63]; reading order is kept. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [first, last] of spans) {
    const before = merged[merged.length - 1];
    if (before && first >= before[0] && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/** Spans of a whole record, in the dump's order, those that touch over blank lines merged. */
export function recordSpans(blocks: readonly Block[]): Span[] {
  return mergeSpans(blocks.map((block) => block.span).sort((a, b) => a[0] - b[0]));
}
