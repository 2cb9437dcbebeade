import type { BreakRule } from './line-end.ts';

/** On a page that kept its indents a line without one is no first line. */
export const indent: BreakRule = {
  name: 'indent',
  weigh: ({ line, layout }) => (layout.indented && !line.indented ? -3 : 0),
};
