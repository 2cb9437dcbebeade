import type { Block } from '../blocks/block.ts';
import { textOfBlocks } from '../blocks/text-of-blocks.ts';
import type { Section } from '../sections/section.ts';
import { isColumnLabel, readsAsColumn } from './column-label.ts';
import { supportOf } from './support.ts';
import { isAdviceLabel } from './take-labels.ts';
import type { Fit } from './title-between.ts';

/** Most of its words that the text above may know, as a share of their pairs. */
const mostKnown = 0.3;

/**
 * Whether the last line of a run that stands between two texts, each with its headline behind it, names the column of the
 * text below:
 *
 *   …夜船开到十点。
 *   夜船添到六班        ↑ of the text above
 *   （blank）
 *   渡口茶座            ↓ of the text below, whose headline stands behind it
 *   最近到渡口走访，…
 *
 * Not: one set close to its headline (麦苗发黄怎么办 / 农技110), nor one whose words the text above knows.
 */
export function isLabelBelow(run: readonly Block[], above: string): boolean {
  const last = run[run.length - 1];
  if (!last || last.depth > 0 || last.gap === 0) return false;
  const { text } = last.passage;
  if (isColumnLabel(text) || isAdviceLabel(text)) return true;
  return readsAsColumn(text) && supportOf(text, above) < (run.length > 1 ? mostKnown : Number.MIN_VALUE);
}

/** The stories of a page without the names of columns at the ends of their runs, and of each that name. */
export function keepLabelsBelow(stories: readonly Section[]): { stories: Section[]; labels: Block[][] } {
  const labels = stories.map(({ run, paragraphs }, index) => {
    const above = stories[index - 1];
    const isOver = above && paragraphs.length > 0 && isLabelBelow(run, textOfBlocks(above.paragraphs));
    return isOver ? run.slice(-1) : [];
  });
  const named = stories.map((story, index) => ({
    ...story,
    run: story.run.slice(0, story.run.length - (labels[index]?.length ?? 0)),
  }));
  return { stories: named, labels };
}

/** Least that the next headline fits the text below better than the one above, for a name alone between the two. */
const surelyBelow = 1;

/** Whether a line alone between two texts is the name of a column, and the next headline is of the text below it alone. */
export function isNameOfTextBelow(
  { run, paragraphs }: Section,
  above: Section,
  next: Section | undefined,
  fit: Fit,
): boolean {
  const text = textOfBlocks(above.paragraphs);
  if (!next || !isLabelBelow(run, text)) return false;
  const headline = textOfBlocks(next.run);
  return fit(headline, textOfBlocks(paragraphs)) - fit(headline, text) > surelyBelow;
}
