import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { findParagraphs } from './find-paragraphs.ts';
import { readLines } from './lines.ts';
import { paragraphsOfGroups, rangePosition } from './nodes.ts';

/** unified plugin: the text layer of a PDF, lines broken at the column's width, as mdast paragraphs. */
export function pdfText(this: Processor): void {
  this.parser = (document, file): Root => {
    const lines = file.data.lines ?? readLines(document);
    const children = paragraphsOfGroups(findParagraphs(lines, file.data.weighers));
    return { type: 'root', children, position: rangePosition(lines) };
  };
}
