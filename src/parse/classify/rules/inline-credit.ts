import { splitInlineCredit } from '../../fields/byline/inline-credit.ts';
import type { ClassifyRule } from '../rule.ts';

/** 孩子们在车上挑书。 某区图书馆供图: a caption with its credit on one line. */
export const inlineCredit: ClassifyRule = {
  name: 'inline-credit',
  classify: ({ depth, passage: { text } }) => (depth === 0 && splitInlineCredit(text) !== null ? 'photo' : undefined),
};
