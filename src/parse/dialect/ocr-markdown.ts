import type { Heading, Root } from 'mdast';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
import type { Point } from 'unist';
import { findParagraphs } from './find-paragraphs.ts';
import { isHardWrapped, type Line, readLines } from './lines.ts';
import { paragraphsOf, paragraphsOfGroups, rangePosition } from './nodes.ts';
import type { LineWeighers } from './standing/line-weighers.ts';

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
      children: regroup(headingsOf(tree, marked), lines, file.data.weighers),
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
  weighers: LineWeighers | undefined,
): Root['children'] {
  const wrapped = isHardWrapped(lines.filter((line) => !headings.has(line.number)));
  const children: Root['children'] = [];
  let loose: Line[] = [];
  const flush = (): void => {
    children.push(...(wrapped ? paragraphsOfGroups(findParagraphs(loose, weighers)) : paragraphsOf(loose)));
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
  const children: Heading['children'] = [];
  for (const child of heading.children) {
    const { position } = child;
    children.push(
      position ? { ...child, position: { start: moved(position.start, line), end: moved(position.end, line) } } : child,
    );
  }
  return { ...heading, position: rangePosition([line]), children };
}

/** The place that a point of a marked line has in the dump. */
function moved({ column }: Point, line: Line): Point {
  return { line: line.number, column, offset: line.start + column - 1 };
}
