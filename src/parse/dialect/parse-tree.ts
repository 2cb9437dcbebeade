import type { Root } from 'mdast';
import { type Plugin, type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import type { DialectName } from '../../model/record.ts';
import type { Line } from './lines.ts';
import { ocrMarkdown } from './ocr-markdown.ts';
import { pdfText } from './pdf-text.ts';
import { plainLines } from './plain-lines.ts';
import type { LineWeighers } from './standing/line-weighers.ts';

const processors: Record<DialectName, Processor<Root>> = {
  'ocr-markdown': processorOf(ocrMarkdown),
  'pdf-text': processorOf(pdfText),
  plain: processorOf(plainLines),
};

function processorOf(parser: (this: Processor) => void): Processor<Root> {
  return unified()
    .use(parser as Plugin<[], string, Root>)
    .freeze();
}

/**
 * The dump as mdast, by the parser of its dialect.
 *
 * @param lines the dump's, those of front matter left out.
 * @param weighers what the words of lines say.
 */
export function parseTree(dump: string, dialect: DialectName, lines: Line[], weighers?: LineWeighers): Root {
  return processors[dialect].parse(new VFile({ value: dump, data: { lines, weighers } }));
}
