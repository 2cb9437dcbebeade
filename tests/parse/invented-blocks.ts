import type { Block } from '../../src/parse/blocks/block.ts';
import { toBlocks } from '../../src/parse/blocks/to-blocks.ts';
import { classifyBlocks } from '../../src/parse/classify/classify.ts';
import type { Weighers } from '../../src/parse/classify/rule.ts';
import { readLines } from '../../src/parse/dialect/lines.ts';
import { parseTree } from '../../src/parse/dialect/parse-tree.ts';
import { recogniseDialect } from '../../src/parse/dialect/recognise.ts';
import { weighBareLine } from '../../src/parse/odds/weigh-bare-line.ts';
import { emptyPassage, passageOf } from '../../src/parse/passage.ts';

/** The blocks of a page before any is classified. */
export function blocksOf(text: string): Block[] {
  const lines = readLines(text);
  return toBlocks(parseTree(text, recogniseDialect(lines), lines), text);
}

/** The blocks of a page, classified; no seam, no line's words and no opening weigh anything unless the functions given say so. */
export function classifiedBlocks(
  text: string,
  weighSeam: Weighers['weighSeam'] = () => 0,
  weighLine: Weighers['weighLine'] = () => 0,
  weighOpening: Weighers['weighOpening'] = () => 0,
): Block[] {
  const weighers = { weighSeam, weighLine, weighOpening, weighHalves: weighSeam, weighBareLine };
  return classifyBlocks(blocksOf(text), new Set(), weighers);
}

/** Kind and text of each block of a page, such as "heading 新桥通车". */
export function kindsOf(
  text: string,
  ...weighers: [Weighers['weighSeam']?, Weighers['weighLine']?, Weighers['weighOpening']?]
): string[] {
  return classifiedBlocks(text, ...weighers).map(({ kind, passage }) => `${kind} ${passage.text}`);
}

/** A block as if it stood alone on a line of a page, at the offset that its line gives. */
export function blockOf(text: string, given: Partial<Block> & { line?: number } = {}): Block {
  const { line = 1, ...rest } = given;
  const start = (line - 1) * 1000;
  const passage = passageOf(' '.repeat(start) + text, start, start + text.length);
  return {
    kind: 'paragraph',
    depth: 0,
    passage,
    marks: emptyPassage,
    span: [line, line],
    gap: 1,
    headline: false,
    rule: '',
    ...rest,
  };
}

export function headingOf(text: string, given: Partial<Block> & { line?: number } = {}): Block {
  return blockOf(text, { kind: 'heading', ...given });
}

/** The text of each block. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.map(({ passage }) => passage.text);
}
