import type { Span } from '../../model/record.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { emptyPassage, filterPassage, joinPassages, type Passage, slicePassage, trimPassage } from '../passage.ts';
import type { Block } from './block.ts';
import { findRepeats } from './find-repeats.ts';

/**
 * Sentences that a scan took in twice, one directly behind the other; the second time they are furniture:
 *
 *   …天黑了，船老大把两盏马灯挂上船头照路。   →   …天黑了，船老大把两盏马灯挂上船头照路。
 *   天黑了，船老大把两盏马燈挂上船头照路。         天黑了，船老大把两盏马燈挂上船头照路。   (furniture)
 *
 * A paragraph that repeats the one above it stays: which of them is whole is for a reader to say (find-duplicates).
 * One sign may differ where one of its forms is no word's, as 燈 is not; 公章 and 印章 are two notices.
 */
export function partRepeats(blocks: readonly Block[], dump: string, lexicon: Lexicon): Block[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? partBlock(block, dump, lexicon) : [block]));
}

/** What stands once, then the repetitions. */
function partBlock(block: Block, dump: string, lexicon: Lexicon): Block[] {
  const { passage } = block;
  const repeats = findRepeats(passage.text, lexicon);
  if (repeats.length === 0) return [block];
  const spanOf = spanFinder(block, dump);
  const isRepeated = new Uint8Array(passage.text.length);
  for (const { start, end } of repeats.flat()) isRepeated.fill(1, start, end);
  const once = trimPassage(filterPassage(passage, (_, index) => isRepeated[index] === 0));
  const furniture = repeats.map((pieces): Block => {
    const twice = trimPassage(joinPassages(pieces.map(({ start, end }) => slicePassage(passage, start, end))));
    return { ...block, kind: 'furniture', rule: name, passage: twice, marks: emptyPassage, span: spanOf(twice) };
  });
  return [{ ...block, passage: once, span: spanOf(once) }, ...furniture];
}

const name = 'repeated-sentence';

/** Tells the lines of a block that parts of its passage stand on. */
function spanFinder({ span, passage }: Block, dump: string): (part: Passage) => Span {
  const start = passage.offsets.find((offset) => offset >= 0) ?? 0;
  const last = passage.offsets.reduce((most, offset) => Math.max(most, offset), start);
  const breaks = Array.from(dump.slice(start, last).matchAll(/\r\n|\n|\r/g), ({ index }) => start + index);
  const lineAt = (offset: number) => span[0] + countBelow(breaks, offset);
  return ({ offsets }) => {
    const printed = offsets.filter((offset) => offset >= start);
    return [lineAt(printed[0] ?? start), Math.min(span[1], lineAt(printed[printed.length - 1] ?? start))];
  };
}

/** How many of the numbers, which rise, are below another. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [first, end] = [0, numbers.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((numbers[middle] ?? limit) < limit) first = middle + 1;
    else end = middle;
  }
  return first;
}
