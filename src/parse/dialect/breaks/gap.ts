import type { BreakRule } from './line-end.ts';

/** Where more blank lines than inside a paragraph part two on this page, two lines without them are of one. */
export const gap: BreakRule = {
  name: 'gap',
  weigh: ({ line, layout }) => (layout.parted && line.gap <= layout.gap ? -2.5 : 0),
};
