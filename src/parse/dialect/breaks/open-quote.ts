import { unbalancedMarks } from '../../characters.ts';
import type { BreakRule } from './line-end.ts';

/** A quotation that is still open at the line's end goes on, though a sentence of it is over. */
export const openQuote: BreakRule = {
  name: 'open-quote',
  weigh: ({ text, line }) => (/[“‘（(《]/u.test(unbalancedMarks(text).open) && !/^\s*[“‘]/u.test(line.text) ? -2.5 : 0),
};
