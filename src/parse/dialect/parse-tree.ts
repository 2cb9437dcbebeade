import type { Root } from 'mdast';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import type { DialectName } from '../../model/record.ts';
import { ocrMarkdown } from './ocr-markdown.ts';
import { pdfText } from './pdf-text.ts';
import { plainLines } from './plain-lines.ts';

const parsers: Record<DialectName, Plugin<[], string, Root>> = {
  'ocr-markdown': ocrMarkdown as Plugin<[], string, Root>,
  'pdf-text': pdfText as Plugin<[], string, Root>,
  plain: plainLines as Plugin<[], string, Root>,
};

/** The dump as mdast, by the parser of its dialect; front matter before `textStart` is left out. */
export function parseTree(dump: string, dialect: DialectName, textStart: number): Root {
  const masked = dump.slice(0, textStart).replace(/[^\r\n]/gu, ' ') + dump.slice(textStart);
  const file = new VFile({ value: masked, data: { textStart } });
  return unified().use(parsers[dialect]).parse(file);
}
