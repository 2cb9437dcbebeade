import type { Block } from '../blocks/block.ts';
import { endsSentence } from '../characters.ts';
import type { Weighers } from '../classify/rule.ts';

/** Longest caption that is known only by where it stands, in characters. */
const longest = 80;

/** Log-odds of a text's beginning in mid-paragraph below which a paragraph begins with it. */
export const beginsAnew = -1;

/** Captions name the day or say what the picture shows, and quote nobody. */
const looksPictured =
  /^(?!.*(?:[“”：:]|据[^，,。]{0,14}(?:介绍|了解|统计)))(?:图为|图片|上图|下图|\d{1,2}\s?月\s?\d{1,2}\s?日|近日|昨日|日前|.{2,24}(?:在|正在|为|向).{2,})/u;

/**
 * A caption without a credit that stands between the halves of a cut paragraph:
 *
 *   …每天测九 / 6月10日，孩子们在水厂化验台前看水样。 / 项，每月测四十三项。
 *
 * The halves must go on with one another clearly better than the first goes on with the line between.
 */
export function markInterposedCaptions(
  blocks: readonly Block[],
  { weighSeam, weighOpening }: Pick<Weighers, 'weighSeam' | 'weighOpening'>,
): Block[] {
  return blocks.map((block, index) => {
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    if (block.kind !== 'paragraph' || before?.kind !== 'paragraph' || after?.kind !== 'paragraph') return block;
    const { text } = block.passage;
    if (!looksPictured.test(text) || text.length > longest || !endsSentence(text) || endsSentence(before.passage.text))
      return block;
    if (weighOpening(after.passage.text) < beginsAnew) return block;
    const across = weighSeam(before.passage.text, after.passage.text);
    const along = weighSeam(before.passage.text, text);
    return across >= 2.5 && along < across - 1.5 ? { ...block, kind: 'photo', rule: 'interposed-caption' } : block;
  });
}
