import type { Text } from 'mdast';
import type { Position } from 'unist';
import type { Line } from './lines.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** Set by a dialect that tells headline lines from body lines itself. */
    headline?: boolean;
  }
}

declare module 'vfile' {
  interface DataMap {
    /** Offset at which the page's text begins, behind any front matter. */
    textStart: number;
  }
}

export function lineNode(line: Line): Text {
  return { type: 'text', value: line.text, position: rangePosition([line]) };
}

/** The position that spans the lines given; the first point of a file where there are none. */
export function rangePosition(lines: readonly Line[]): Position {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) return { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  return {
    start: { line: first.number, column: 1, offset: first.start },
    end: { line: last.number, column: last.text.length + 1, offset: last.end },
  };
}
