import { gap } from './gap.ts';
import { indent } from './indent.ts';
import type { BreakRule, LineEnd } from './line-end.ts';
import { openQuote } from './open-quote.ts';
import { openingWords } from './opening-words.ts';
import { signatureBehind } from './signature.ts';
import { speakerBehind } from './speaker.ts';

/** All evidence, beside the widths of the lines, that counts where a line and a sentence end together. */
export const breakRules: readonly BreakRule[] = [gap, indent, openingWords, speakerBehind, openQuote, signatureBehind];

/**
 * Of the ends of lines at which a sentence ends too, more are ends of paragraphs than are there by chance: a paragraph has
 * some five sentences, and one in fourteen of those inside it ends with its line.
 */
const prior = 1;

/** Log-odds that the paragraph ends with the line, its width and the next one's not counted. */
export function weighBreak(end: LineEnd): number {
  return breakRules.reduce((sum, rule) => sum + rule.weigh(end), prior);
}
