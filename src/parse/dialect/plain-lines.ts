import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { readLines } from './lines.ts';
import { paragraphOf, rangePosition } from './nodes.ts';

/** unified plugin: plain text, a paragraph a line. */
export function plainLines(this: Processor): void {
  this.parser = (document, file): Root => {
    const lines = file.data.lines ?? readLines(document);
    return { type: 'root', children: lines.map((line) => paragraphOf([line])), position: rangePosition(lines) };
  };
}
