import type { Paragraph, Root } from 'mdast';
import type { Processor } from 'unified';
import { readLines } from './lines.ts';
import { lineNode, rangePosition } from './nodes.ts';

/** unified plugin: plain text, a paragraph a line. */
export function plainLines(this: Processor): void {
  this.parser = (document, file): Root => {
    const lines = readLines(document, Number(file.data.textStart ?? 0));
    const children = lines.map(
      (line): Paragraph => ({ type: 'paragraph', children: [lineNode(line)], position: rangePosition([line]) }),
    );
    return { type: 'root', children, position: rangePosition(lines) };
  };
}
