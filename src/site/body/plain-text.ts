import type { BodyBlock } from '../../model/record.ts';

/** The lines of one block as plain text, table cells parted by tabs. */
export function blockLines(block: BodyBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return [block.text];
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

/** The whole body as plain text: blocks parted by an empty line. */
export function bodyText(body: BodyBlock[]): string {
  return body.map((block) => blockLines(block).join('\n')).join('\n\n');
}
