import type { Heading, Root } from 'mdast';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
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
    const tree = parser?.(markedLines(lines), file) as Root;
    return { type: 'root', children: regroup(tree, lines, file.data.weighLine), position: rangePosition(lines) };
  };
}

/** The lines that could be headings, at their numbers: of all others remark could only say that they are paragraphs. */
function markedLines(lines: readonly Line[]): string {
  const rows = new Array<string>(lines.at(-1)?.number ?? 0).fill('');
  for (const { number, text } of lines) if (text.includes('#')) rows[number - 1] = text;
  return rows.join('\n');
}

/** The headings as remark found them, and every other line of the page as paragraphs. */
function regroup(tree: Root, lines: readonly Line[], weighLine: WeighLine | undefined): Root['children'] {
  const headings = new Map<number, Heading>();
  for (const node of tree.children) {
    if (node.type === 'heading' && node.position) headings.set(node.position.start.line, node);
  }
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
    children.push({ ...heading, position: rangePosition([line]), data: { lines: [line] } });
  }
  flush();
  return children;
}
