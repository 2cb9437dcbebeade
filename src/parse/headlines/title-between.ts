import { textOfBlocks } from '../blocks/text-of-blocks.ts';
import type { Section } from '../sections/section.ts';

/** How well a headline fits a text. */
export type Fit = (headline: string, text: string) => number;

/** Least that a headline fits the text above it better than the one below does, and than the headlines below. */
const surelyAbove = 1.8;

/** Characters from which a text tells what it is about. */
const shortest = 40;

/**
 * Whether a line between two texts is of what the one above tells and the one below does not, and no headline farther down
 * is: a title, and no subheading.
 *
 *   …夜船开到十点。
 *   夜船添到六班
 *   母亲晒箱子那天…
 *   樟木箱里的旧年        of the text below alone; a title of both would know of the ferry
 */
export function isOfTextAbove(
  { run, paragraphs }: Section,
  above: Section,
  below: readonly Section[],
  fit: Fit,
): boolean {
  const [text, other] = [textOfBlocks(above.paragraphs), textOfBlocks(paragraphs)];
  if (other.length < shortest) return false;
  const words = textOfBlocks(run);
  const least = fit(words, text) - surelyAbove;
  if (least <= 0 || fit(words, other) >= least) return false;
  const next = below.findIndex(({ strong }) => strong);
  const headlines = next < 0 ? below : below.slice(0, next + 1);
  return headlines.every((section) => fit(textOfBlocks(section.run), text) < least);
}
