import remarkParse from 'remark-parse';
import type { Processor } from 'unified';

/** Constructs that Chinese newspaper text never means when OCR writes their signs; headings and bold remain. */
const never = [
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
];

/** unified plugin: OCR's Markdown through remark-parse, with everything switched off that would eat characters. */
export function ocrMarkdown(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: never } }];
  remarkParse.call(this as never);
}
