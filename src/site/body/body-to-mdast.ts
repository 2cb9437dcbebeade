import type { BlockContent, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { BodyBlock } from '../../model/record.ts';

/**
 * The body of an article as a Markdown tree. Its words become text nodes and are never parsed as Markdown again, so
 * `*`, `<` and `&` of a dump stay what they are. Blocks get anchors by kind: p1, p2 … for paragraphs, verse and lists,
 * s1 … for subheadings, f1 … for figures, t1 … for tables. The dateline (本报讯) opens the first paragraph, as in print.
 */
export function bodyToMdast(body: BodyBlock[], dateline?: string): Root {
  const counts = new Map<string, number>();
  const anchor = (kind: string) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind}${count}`;
  };
  const children = body.map((block) => blockToMdast(block, anchor));
  if (dateline === undefined) return { type: 'root', children };
  const opening = children[body.findIndex(({ type }) => type === 'paragraph')];
  if (opening?.type === 'paragraph') opening.children.unshift(span('dateline', dateline));
  else children.unshift(paragraph([span('dateline', dateline)]));
  return { type: 'root', children };
}

function blockToMdast(block: BodyBlock, anchor: (kind: string) => string): BlockContent {
  switch (block.type) {
    case 'paragraph':
      return { ...paragraph([text(block.text)]), data: { hProperties: { id: anchor('p') } } };
    case 'subheading':
      return { type: 'heading', depth: 2, children: [text(block.text)], data: { hProperties: { id: anchor('s') } } };
    case 'verse':
      return { ...paragraph(verse(block.lines)), data: { hProperties: { id: anchor('p'), className: ['verse'] } } };
    case 'list':
      return {
        type: 'list',
        spread: false,
        children: block.items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph([text(item)])] })),
        data: { hProperties: { id: anchor('p') } },
      };
    case 'table':
      return {
        type: 'table',
        children: block.rows.map((row) => ({
          type: 'tableRow',
          children: row.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
        })),
        data: { hProperties: { id: anchor('t') } },
      };
    case 'figure':
      return {
        type: 'blockquote',
        children: [{ ...paragraph(caption(block.caption, block.credit)), data: { hName: 'figcaption' } }],
        data: { hName: 'figure', hProperties: { id: anchor('f') } },
      };
  }
}

function verse(lines: string[]): PhrasingContent[] {
  return lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? [text(line)] : [{ type: 'break' }, text(line)],
  );
}

function caption(words: string, credit: string): PhrasingContent[] {
  if (credit === '') return [text(words)];
  return [text(words), span('credit', credit)];
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function span(className: string, words: string): PhrasingContent {
  return {
    type: 'emphasis',
    children: [text(words)],
    data: { hName: 'span', hProperties: { className: [className] } },
  };
}

function text(value: string): Text {
  return { type: 'text', value };
}
