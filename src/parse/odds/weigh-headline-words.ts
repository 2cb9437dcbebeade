import type { Lexicon } from '../lexicon/lexicon.ts';
import { headlineFeatures } from './headline-features.ts';
import { weighFeatures } from './linear-model.ts';
import { loadOdds } from './load-odds.ts';

/** Log-odds by its words that a short line is a headline: above 0 it is, below 0 it is prose that a column's end cut. */
export function weighHeadlineWords(text: string, lexicon: Lexicon): number {
  return weighFeatures(loadOdds().headline, headlineFeatures(text, lexicon));
}
