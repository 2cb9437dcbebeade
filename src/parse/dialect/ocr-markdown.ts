import type { Heading, Root } from 'mdast';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
import type { Point } from 'unist';
import { findParagraphs } from './find-paragraphs.ts';
import { isHardWrapped, type Line, readLines } from './lines.ts';
import { paragraphOf, rangePosition } from './nodes.ts';
import type { WeighLine } from './standing/weigh-headline.ts';

/** Constructs that Chinese newspaper text never means when OCR writes their signs; headings remain. */
const never = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/**
 * unified plugin: OCR's Markdown through remark-parse, with everything switched off that would eat characters; bold
 * words are told later, where their characters are at hand. OCR
 * writes a paragraph a line, so that lines directly under one another are paragraphs of their own, unless the page's
 * lines were broken at its columns' width.
 */
export function ocrMarkdown(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: never } }];
  remarkParse.call(this as never);
  const { parser } = this;
  this.parser = (document, file): Root => {
    const lines = file.data.lines ?? readLines(document);
    // Of lines without a # remark could only say that they are paragraphs.
    const marked = lines.filter(({ text }) => text.includes('#'));
    const tree = parser?.(marked.map(({ text }) => text).join('\n'), file) as Root;
    return {
      type: 'root',
      children: regroup(headingsOf(tree, marked), lines, file.data.weighLine),
      position: rangePosition(lines),
    };
  };
}

/** The headings that remark found in the marked lines, by their numbers in the dump. */
function headingsOf(tree: Root, marked: readonly Line[]): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  for (const node of tree.children) {
    const line = node.position ? marked[node.position.start.line - 1] : undefined;
    if (node.type === 'heading' && line) headings.set(line.number, node);
  }
  return headings;
}

/** The headings as remark found them, and every other line of the page as paragraphs. */
function regroup(
  headings: ReadonlyMap<number, Heading>,
  lines: readonly Line[],
  weighLine: WeighLine | undefined,
): Root['children'] {
  const wrapped = isHardWrapped(lines.filter((line) => !headings.has(line.number)));
  const children: Root['children'] = [];
  let loose: Line[] = [];
  const flush = (): void => {
    if (wrapped)
      children.push(...findParagraphs(loose, weighLine).map((group) => paragraphOf(group.lines, group.headline)));
    else children.push(...loose.map((line) => paragraphOf([line])));
    loose = [];
  };
  for (const line of lines) {
    const heading = headings.get(line.number);
    if (!heading) {
      loose.push(line);
      continue;
    }
    flush();
    children.push({ ...headingAt(line, heading), data: { lines: [line] } });
  }
  flush();
  return children;
}

/** The heading with the places that it and its words have in the dump. */
function headingAt(line: Line, heading: Heading): Heading {
  const moved = (point: Point): Point => ({
    line: line.number,
    column: point.column,
    offset: line.start + point.column - 1,
  });
  return {
    ...heading,
    position: rangePosition([line]),
    children: heading.children.map((child) =>
      child.position
        ? { ...child, position: { start: moved(child.position.start), end: moved(child.position.end) } }
        : child,
    ),
  };
}
