import type { Layout } from '../../../src/parse/dialect/layout.ts';
import { type Line, readLines } from '../../../src/parse/dialect/lines.ts';

/** The lines of an invented page. */
export function linesOf(...texts: readonly string[]): Line[] {
  return readLines(texts.join('\n'));
}

/** One line; an empty one where no text is given. */
export function lineOf(text: string): Line {
  const [line] = readLines(text);
  return line ?? { number: 1, start: 0, end: 0, text: '', width: 0, gap: 0, indented: false, spaced: false };
}

/** A page of 18 characters a line whose indents were lost, unless told otherwise. */
export function layoutOf(lines: readonly Line[], changed: Partial<Layout> = {}): Layout {
  const usual = { indented: false, lostIndent: 2, gap: 0, parted: false, justified: false, punctuation: 1 };
  return { ...usual, columns: lines.map(() => 18), ...changed };
}
