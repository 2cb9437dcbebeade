import { startsArticle } from '../../dialect/article-start.ts';
import type { ClassifyRule } from '../rule.ts';

/** A line that carries a heading's mark, or that its dialect set apart by its width. */
export const markedHeading: ClassifyRule = {
  name: 'marked-heading',
  classify: ({ depth, headline, passage: { text } }) =>
    (depth > 0 || headline) && !startsArticle(text) ? 'heading' : undefined,
};
