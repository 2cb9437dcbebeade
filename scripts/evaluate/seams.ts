import type { BodyBlock, Span } from '../../src/model/record.ts';
import type { DumpLine, GoldPage } from './gold-page.ts';
import type { PredictedPage } from './predicted-page.ts';

/** Shares from 0 to 1, null where there is nothing to measure or the label knows no seams. */
export interface SeamShares {
  /** Of the labelled seams: those whose two lines follow each other in a predicted paragraph. */
  found: number | null;
  /** Of the places where a predicted paragraph goes on in another block: those that are labelled seams. */
  right: number | null;
}

/**
 * Seams: where a paragraph was cut and goes on in another block, perhaps far away. What the parser joined is read from
 * the source spans of its paragraphs:
 *
 *   source [[85, 85], [105, 105]]  →  joined 85 with 105
 *
 * Lines that one column broke are no seams. So a join of two lines counts against the parser where neither the label
 * joins them nor, on a page of broken lines, they are neighbours: that would be the end of a paragraph that it missed,
 * which the figures of paragraphs show.
 */
export function measureSeams(gold: GoldPage, predicted: PredictedPage): SeamShares {
  const { seams } = gold.label;
  if (!seams) return { found: null, right: null };
  const truth = new Set(seams.map(keyOf));
  const blocks = gold.label.articles.flatMap(({ body }) => body);
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph').map(({ lines }) => lines);
  const within = new Set(paragraphs.flatMap(pairsOf).map(keyOf));
  const isBroken = within.size > truth.size;
  const joined = predicted.articles
    .flatMap(({ record }) => record.body)
    .filter((block) => block.type === 'paragraph')
    .flatMap((block) => pairsOf(linesOf(block, gold.lines)));
  const right = joined.filter((pair) => truth.has(keyOf(pair)));
  const wrong = joined.filter(
    ([from, to]) => !within.has(keyOf([from, to])) && !(isBroken && areNeighbours(from, to, gold.lines)),
  );
  return {
    found: truth.size === 0 ? null : new Set(right.map(keyOf)).size / truth.size,
    right: right.length + wrong.length === 0 ? null : right.length / (right.length + wrong.length),
  };
}

/** The lines of a block in its order, blank ones left out. */
function linesOf(block: BodyBlock, lines: readonly DumpLine[]): number[] {
  const numbers = block.source.flatMap(([first, last]: Span) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return numbers.filter((number, at) => lines[number - 1]?.text.trim() && numbers[at - 1] !== number);
}

function pairsOf(numbers: readonly number[]): [number, number][] {
  return numbers.slice(1).map((number, index) => [numbers[index] ?? number, number]);
}

function areNeighbours(from: number, to: number, lines: readonly DumpLine[]): boolean {
  return from < to && lines.slice(from, to - 1).every((line) => line.text.trim() === '');
}

function keyOf([from, to]: readonly [number, number]): string {
  return `${from} ${to}`;
}
