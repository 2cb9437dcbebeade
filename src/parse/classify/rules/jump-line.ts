import { isJumpLine } from '../../fields/byline/dateline.ts';
import type { ClassifyRule } from '../rule.ts';

/**
 *   （下转第四版）     ▶下转A02     接01版      →  the end or the beginning of an article's text, no headline
 *   接送专线开进三个村                          →  left alone
 */
export const jumpLine: ClassifyRule = {
  name: 'jump-line',
  classify: ({ passage: { text } }) => (isJumpLine(text) ? 'paragraph' : undefined),
};
