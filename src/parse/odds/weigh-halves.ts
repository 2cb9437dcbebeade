import type { Lexicon } from '../lexicon/lexicon.ts';
import { weighFeatures } from './linear-model.ts';
import { loadOdds } from './load-odds.ts';
import { seamFeatures } from './seam-features.ts';

/**
 * Log-odds that two texts are halves of one sentence rather than halves of two, as words and their kinds say together
 * with the `evidence` that the rules of the seam found (log-odds).
 */
export function weighHalves(left: string, right: string, evidence: number, lexicon: Lexicon): number {
  return weighFeatures(loadOdds().seam, seamFeatures(left, right, evidence, lexicon));
}
