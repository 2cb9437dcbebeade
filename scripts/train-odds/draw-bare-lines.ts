import { toBlocks } from '../../src/parse/blocks/to-blocks.ts';
import { classifyBlocks } from '../../src/parse/classify/classify.ts';
import { weighersOf } from '../../src/parse/classify/weighers.ts';
import type { ParseContext } from '../../src/parse/context.ts';
import { readLines } from '../../src/parse/dialect/lines.ts';
import { parseTree } from '../../src/parse/dialect/parse-tree.ts';
import { recogniseDialect } from '../../src/parse/dialect/recognise.ts';
import { textStart } from '../../src/parse/facts/text-start.ts';
import { lineWeighersOf } from '../../src/parse/line-weighers.ts';
import { type BareLine, bareLineFeatures } from '../../src/parse/odds/bare-line-features.ts';
import { weighBareLine } from '../../src/parse/odds/weigh-bare-line.ts';
import { weighSeam } from '../../src/parse/stitch/seam-evidence.ts';
import type { Label } from '../evaluate/label.ts';
import type { LabelledPage } from '../evaluate/read-labelled-pages.ts';
import type { Examples } from './fit.ts';

/** Short lines without a mark on labelled pages: those of headlines against those of paragraphs. */
export function drawBareLines(pages: readonly LabelledPage[], context: ParseContext): Examples {
  const positive: Examples['positive'][number][] = [];
  const negative: Examples['negative'][number][] = [];
  for (const { label, dump } of pages) {
    const { headlines, prose } = linesOf(label);
    for (const { line, at } of readBareLines(dump.text, context)) {
      if (headlines.has(at)) positive.push(bareLineFeatures(line));
      else if (prose.has(at)) negative.push(bareLineFeatures(line));
    }
  }
  return { positive, negative };
}

/** The lines of the label's headlines, and of its paragraphs. */
function linesOf({ articles, orphanHeadlines }: Label): { headlines: Set<number>; prose: Set<number> } {
  const headlines = articles.flatMap(({ kicker, title, subtitle, body }) => [
    ...kicker,
    ...title,
    ...subtitle,
    ...body.filter(({ type }) => type === 'subheading').flatMap(({ lines }) => lines),
  ]);
  const prose = articles.flatMap(({ body }) =>
    body.filter(({ type }) => type === 'paragraph').flatMap(({ lines }) => lines),
  );
  return { headlines: new Set([...headlines, ...orphanHeadlines]), prose: new Set(prose) };
}

/** What the parser asks of the short lines of a page, each with its number. */
function readBareLines(text: string, { lexicon }: ParseContext): { line: BareLine; at: number }[] {
  const physical = readLines(text, textStart(text).start);
  const lineWeighers = lineWeighersOf(lexicon);
  const blocks = toBlocks(parseTree(text, recogniseDialect(physical), physical, lineWeighers), text);
  const words = blocks.map(({ passage }) => passage.text).join('\n');
  const weighers = weighersOf(
    (left, right) => weighSeam(left, right, lexicon, words).score,
    lineWeighers.weighLine,
    lexicon,
  );
  const found: BareLine[] = [];
  classifyBlocks(blocks, new Set(), {
    ...weighers,
    weighBareLine: (line) => {
      found.push(line);
      return weighBareLine(line);
    },
  });
  return found.flatMap((line) => {
    const block = blocks.find(({ passage }) => passage.text.trim() === line.text);
    return block ? [{ line, at: block.span[0] }] : [];
  });
}
