import type { BlockContent, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { BodyBlock } from '../../model/record.ts';
import { latinPassages } from './latin-passages.ts';
import { subheadingLine } from './plain-text.ts';

/** A sign in the text that leads to a doubt about it. */
export interface DoubtMark {
  /** Index of the block in the body. */
  block: number;
  /** Where in the block's text, in UTF-16 units; 0 is its beginning. Taken as the end in blocks that are no paragraph. */
  offset: number;
  /** Anchor of the doubt: "doubt-1". */
  anchor: string;
  /** The sign itself. */
  text: string;
  /** What the sign means, read aloud. */
  label: string;
}

/** What a page may put into a body beside its words. */
export interface BodyExtras {
  dateline?: string | undefined;
  doubts?: DoubtMark[];
  /** What the link of a paragraph to itself is called; without it there are no such links. */
  anchorLabel?: (anchor: string) => string;
}

const anchorKinds = { paragraph: 'p', verse: 'p', list: 'p', subheading: 's', figure: 'f', table: 't' } as const;

/**
 * The anchors of the blocks of a body, by kind: p1, p2 … for paragraphs, verse and lists, s1 … for subheadings, f1 …
 * for figures, t1 … for tables.
 */
export function bodyAnchors(body: BodyBlock[]): string[] {
  const counts = new Map<string, number>();
  return body.map(({ type }) => {
    const kind = anchorKinds[type];
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind}${count}`;
  });
}

/**
 * The body of an article as a Markdown tree. Its words become text nodes and are never parsed as Markdown again, so
 * `*`, `<` and `&` of a dump stay what they are. The dateline (本报讯) opens the first paragraph, as in print.
 */
export function bodyToMdast(body: BodyBlock[], extras: BodyExtras = {}): Root {
  const { dateline, doubts = [], anchorLabel } = extras;
  const anchors = bodyAnchors(body);
  const children = body.map((block, index) => {
    const anchor = anchors[index] ?? '';
    const marks = doubts.filter((mark) => mark.block === index).toSorted((left, right) => left.offset - right.offset);
    const self = anchorLabel === undefined ? [] : [selfLink(anchor, anchorLabel(anchor))];
    return blockToMdast(block, anchor, marks, self);
  });
  if (dateline === undefined) return { type: 'root', children };
  const opening = children[body.findIndex(({ type }) => type === 'paragraph')];
  if (opening?.type === 'paragraph') opening.children.unshift(span('dateline', dateline));
  else children.unshift(paragraph([span('dateline', dateline)]));
  return { type: 'root', children };
}

/** `self` stands at the end of blocks that hold running words; tables and lists are linked from the dump's lines. */
function blockToMdast(block: BodyBlock, anchor: string, marks: DoubtMark[], self: PhrasingContent[]): BlockContent {
  const after = marks.map(doubtSign);
  switch (block.type) {
    case 'paragraph':
      return { ...paragraph([...withMarks(block.text, marks), ...self]), data: { hProperties: { id: anchor } } };
    case 'subheading':
      return {
        type: 'heading',
        depth: 2,
        children: [text(subheadingLine(block)), ...after],
        data: { hProperties: { id: anchor } },
      };
    case 'verse':
      return {
        ...paragraph([...verse(block.lines), ...after, ...self]),
        data: { hProperties: { id: anchor, className: ['verse'] } },
      };
    case 'list':
      return {
        type: 'list',
        spread: false,
        children: block.items.map((item, index) => ({
          type: 'listItem',
          spread: false,
          children: [paragraph(index === block.items.length - 1 ? [text(item), ...after] : [text(item)])],
        })),
        data: { hProperties: { id: anchor } },
      };
    case 'table':
      return {
        type: 'table',
        children: block.rows.map((row, index) => ({
          type: 'tableRow',
          children: row.map((cell, column) => ({
            type: 'tableCell',
            ...columnClass(block.rows, column),
            children:
              index === block.rows.length - 1 && column === row.length - 1 ? [text(cell), ...after] : [text(cell)],
          })),
        })),
        data: { hProperties: { id: anchor } },
      };
    case 'figure':
      return {
        type: 'blockquote',
        children: [
          { ...paragraph([...caption(block.caption, block.credit), ...after]), data: { hName: 'figcaption' } },
        ],
        data: { hName: 'figure', hProperties: { id: anchor } },
      };
  }
}

/** Columns that a phone has room for where no number and no short name in them is broken. */
const fittingColumns = 6;
/** Signs of a name that a narrow column has room for. */
const shortName = 5;

/**
 * A column that holds numbers (1,240, -3.5, 58%) and nothing else below its head is one of figures: they are set flush.
 * A first column of short names is one of names: none is broken.
 */
function columnClass(rows: string[][], column: number): { data?: { hProperties: { className: string[] } } } {
  if (rows.some((row) => row.length > fittingColumns)) return {};
  const below = rows.slice(1).map((row) => (row[column] ?? '').trim());
  const named = (className: string) => ({ data: { hProperties: { className: [className] } } });
  if (below.length === 0) return {};
  if (below.every((cell) => /^[-+−]?\d[\d,.，]*[%％‰]?$/.test(cell))) return named('figure');
  return column === 0 && below.every((cell) => [...cell].length <= shortName) ? named('name') : {};
}

/** The words with signs of doubt put in; `marks` come by offset. */
function withMarks(words: string, marks: DoubtMark[]): PhrasingContent[] {
  const bounds = [0, ...marks.map(({ offset }) => offset), words.length];
  return bounds.slice(1).flatMap((end, index) => {
    const stretch = words.slice(bounds[index], end);
    const mark = marks[index];
    return [...running(stretch), ...(mark === undefined ? [] : [doubtSign(mark)])];
  });
}

function doubtSign({ anchor, text: sign, label }: DoubtMark): PhrasingContent {
  const link: PhrasingContent = {
    type: 'link',
    url: `#${anchor}`,
    children: [text(sign)],
    data: { hProperties: { id: `${anchor}-mark`, ariaLabel: label } },
  };
  return { type: 'emphasis', children: [link], data: { hName: 'sup', hProperties: { className: ['doubt'] } } };
}

/** Its sign is put there by the style sheet, so that it is not copied with the words. */
function selfLink(anchor: string, label: string): PhrasingContent {
  return {
    type: 'link',
    url: `#${anchor}`,
    children: [],
    data: { hProperties: { className: ['anchor'], ariaLabel: label } },
  };
}

function verse(lines: string[]): PhrasingContent[] {
  return lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? running(line) : [{ type: 'break' }, ...running(line)],
  );
}

function caption(words: string, credit: string): PhrasingContent[] {
  if (credit === '') return running(words);
  return [...running(words), span('credit', credit)];
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

/** Running words, their Latin passages named as such. */
function running(words: string): PhrasingContent[] {
  return latinPassages(words).map(({ words: stretch, isLatin }) =>
    isLatin
      ? { type: 'emphasis', children: [text(stretch)], data: { hName: 'span', hProperties: { lang: 'en' } } }
      : text(stretch),
  );
}

function text(value: string): Text {
  return { type: 'text', value };
}
