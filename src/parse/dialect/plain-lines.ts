import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { readLines } from './lines.ts';
import { paragraphsOf, rangePosition } from './nodes.ts';

/** unified plugin: plain text, a paragraph a line. */
export function plainLines(this: Processor): void {
  this.parser = (document, file): Root => {
    const lines = file.data.lines ?? readLines(document);
    return { type: 'root', children: paragraphsOf(lines), position: rangePosition(lines) };
  };
}
