import type { Lexicon } from '../lexicon/lexicon.ts';
import { weighNames } from './linear-model.ts';
import { loadOdds } from './load-odds.ts';
import { openingNames } from './opening-features.ts';

/** Log-odds that a text begins in the middle of a paragraph: above 0 it does, below 0 a paragraph begins. */
export function weighOpening(text: string, lexicon: Lexicon): number {
  return weighNames(loadOdds().opening, openingNames(text, lexicon));
}
