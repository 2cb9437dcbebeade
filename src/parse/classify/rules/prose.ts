import type { ClassifyRule } from '../rule.ts';

/** Everything else is prose. */
export const prose: ClassifyRule = { name: 'prose', classify: () => 'paragraph' };
