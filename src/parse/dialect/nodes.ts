import type { Paragraph } from 'mdast';
import type { Position } from 'unist';
import type { LineGroup } from './find-paragraphs.ts';
import type { Line } from './lines.ts';
import type { LineWeighers } from './standing/line-weighers.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** The physical lines that make the paragraph. */
    lines?: Line[];
    /** Set by a dialect that tells headline lines from body lines itself. */
    headline?: boolean;
    /** Set by a dialect that knows of the first line whether it is indented. */
    indented?: boolean;
  }
  interface HeadingData {
    lines?: Line[];
  }
}

declare module 'vfile' {
  interface DataMap {
    /** The lines of the page, behind any front matter. */
    lines: Line[];
    /** What the words of lines say. */
    weighers: LineWeighers | undefined;
  }
}

/** A paragraph of physical lines, each a text node with its position. */
export function paragraphOf(lines: Line[], headline = false, indented?: boolean): Paragraph {
  const children = lines.map((line) => ({ type: 'text' as const, value: line.text, position: rangePosition([line]) }));
  return {
    type: 'paragraph',
    children,
    position: rangePosition(lines),
    data: { lines, headline, ...(indented === undefined ? {} : { indented }) },
  };
}

/** A paragraph of each line. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) paragraphs.push(paragraphOf([line]));
  return paragraphs;
}

/** A paragraph of each group of lines. */
export function paragraphsOfGroups(groups: readonly LineGroup[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { lines, headline, indented } of groups) paragraphs.push(paragraphOf(lines, headline, indented));
  return paragraphs;
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
