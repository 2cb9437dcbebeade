import type { BodyBlock } from '../../model/record.ts';

/** The lines of one block as plain text, table cells parted by tabs. */
export function blockLines(block: BodyBlock): string[] {
  switch (block.type) {
    case 'paragraph':
      return [block.text];
    case 'subheading':
      return [subheadingLine(block)];
    case 'verse':
      return block.lines;
    case 'list':
      return block.items;
    case 'table':
      return block.rows.map((row) => row.join('\t'));
    case 'figure':
      return [block.caption + block.credit];
  }
}

/** A subheading as it is shown: its halves parted by a blank. */
export function subheadingLine({ text, halves = [text] }: Extract<BodyBlock, { type: 'subheading' }>): string {
  return halves.join(' ');
}

/** The whole body as plain text: blocks parted by an empty line. */
export function bodyText(body: BodyBlock[]): string {
  return body.map((block) => blockLines(block).join('\n')).join('\n\n');
}
