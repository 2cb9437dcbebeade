import type { PageText } from '../../model/page.ts';
import type { ArticleRecord, BodyBlock, Problem } from '../../model/record.ts';
import { blockLines } from '../body/plain-text.ts';

/** A doubt about an article, and where in its text it stands. */
export interface Doubt {
  problem: Problem;
  /** Counted from 1 in the order of the problems. */
  number: number;
  /** Anchor of its explanation: "doubt-1". */
  anchor: string;
  /** Index of a block of the body and a place in its words; null for a doubt about anything but the body. */
  at: { block: number; offset: number } | null;
}

/** Signs of a line's end that are looked for in a paragraph: few enough to survive the cleaning, enough to be one place. */
const tailLength = 6;

/** Doubts about the facts of a page, not about words: they are told, but stand nowhere in the text. */
const aboutFacts: ReadonlySet<string> = new Set([
  'declared-facts',
  'facts-disagree',
  'masthead-date',
  'masthead-disagrees',
  'orphan-headline',
  'path-date',
]);

/**
 * Finds for each problem of a record the place that a reader would doubt:
 *
 *   truncated-end       → behind the last word of the block
 *   headless-body       → before the first word
 *   garbled-duplicate   → before the block that the garbled line repeats
 *   doubtful-seam       → where the two stretches meet, found by the last words of the dump's line before the gap
 *   any other           → behind the block that came from its lines
 */
export function placeDoubts(record: ArticleRecord, text: Pick<PageText, 'lines'> | null): Doubt[] {
  return record.problems.map((problem, index) => ({
    problem,
    number: index + 1,
    anchor: `doubt-${index + 1}`,
    at: placeDoubt(problem, record.body, text?.lines ?? []),
  }));
}

function placeDoubt(problem: Problem, body: BodyBlock[], lines: string[]): Doubt['at'] {
  if (aboutFacts.has(problem.rule) || body.length === 0) return null;
  if (problem.rule === 'headless-body') return { block: 0, offset: 0 };
  const touched = body.findIndex((block) => touches(block, problem));
  if (problem.rule === 'garbled-duplicate') {
    const following = body.findIndex(({ source }) => source.some(([first]) => first >= problem.span[0]));
    const block = touched === -1 ? following : touched;
    return block === -1 ? null : { block, offset: 0 };
  }
  const index = problem.rule === 'truncated-end' ? body.findLastIndex((block) => touches(block, problem)) : touched;
  const block = body[index];
  if (block === undefined) return null;
  const end = { block: index, offset: blockLines(block).join('').length };
  if (problem.rule !== 'doubtful-seam' || block.type !== 'paragraph') return end;
  const offset = seamOffset(block.text, gapsOf(block, problem), lines);
  return offset === null ? end : { block: index, offset };
}

function touches({ source }: BodyBlock, { span: [from, to] }: Problem): boolean {
  return source.some(([first, last]) => first <= to && last >= from);
}

/** The last lines before the places where the block's source leaves one stretch of the dump for another. */
function gapsOf({ source }: BodyBlock, { span: [from, to] }: Problem): number[] {
  return source.slice(0, -1).flatMap(([, last], index) => {
    const next = source[index + 1]?.[0] ?? last;
    return next !== last + 1 && last >= from && last <= to ? [last] : [];
  });
}

/** Where in `words` the line before the gap ends; null where it is not found, or found twice. */
function seamOffset(words: string, gaps: number[], lines: string[]): number | null {
  const { folded, offsets } = fold(words);
  for (const gap of gaps) {
    const tail = fold(lines[gap - 1] ?? '').folded.slice(-tailLength);
    const place = tail === '' ? -1 : folded.indexOf(tail);
    if (place !== -1 && folded.indexOf(tail, place + 1) === -1) return offsets[place + tail.length] ?? words.length;
  }
  return null;
}

/** A text without blanks and in one form of its signs, with the offset that each of its units had. */
function fold(words: string): { folded: string; offsets: number[] } {
  let folded = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const sign of words) {
    const plain = sign.normalize('NFKC').replace(/\s/g, '').replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    folded += plain;
    for (let index = 0; index < plain.length; index += 1) offsets.push(offset);
    offset += sign.length;
  }
  return { folded, offsets };
}
