import type { Lexicon } from '../lexicon/lexicon.ts';
import { weighFeatures } from './linear-model.ts';
import { loadOdds } from './load-odds.ts';
import { sectionFeatures } from './section-features.ts';

/** Log-odds that a heading over a paragraph is an article's title, above 0, or a subheading, below 0. */
export function weighSection(heading: string, paragraph: string, lexicon: Lexicon): number {
  return weighFeatures(loadOdds().section, sectionFeatures(heading, paragraph, lexicon));
}
