import type { Layout } from './layout.ts';
import { indentWidth } from './line-shape.ts';
import type { Line } from './lines.ts';

/** How far a line may be from the width of a first line, or of a full one, in characters. */
const near = 0.5;

/**
 * Whether a text of broken lines begins as a paragraph does, with an indent or, where these were lost, so much before its
 * column's end; undefined where its first line tells neither.
 *
 * @param lines the text's
 * @param column the width of the column at the first of them, in characters
 */
export function isIndented(lines: readonly Line[], column: number, layout: Layout): boolean | undefined {
  const [first, second] = lines;
  if (!first) return undefined;
  if (layout.indented) return first.indented;
  // What the lines were not broken in, or is set as full as all others, tells nothing.
  if (!second || layout.lostIndent === 0) return undefined;
  const left = column - first.width;
  if (left >= indentWidth - near) return true;
  return left <= near ? false : undefined;
}
