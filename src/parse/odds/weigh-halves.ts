import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadOdds } from './load-odds.ts';
import { loadNgramModel } from './ngram-model.ts';
import { weighSeamFeatures } from './seam-features.ts';

/** What the kinds of words say, and the characters themselves; fitted on labelled and generated pages. */
const share = { words: 0.85, characters: 0.35, bias: 0.35 };

/** Characters say no more than this, in nats. */
const characters = { least: -4, most: 6 };

/**
 * Log-odds that two texts are halves of one sentence rather than halves of two, as their characters, their words and
 * the kinds of these say, together with the `evidence` that the rules of the seam found (log-odds).
 */
export function weighHalves(left: string, right: string, evidence: number, lexicon: Lexicon): number {
  const words = weighSeamFeatures(loadOdds().seam, left, right, evidence, lexicon);
  const across = loadNgramModel().weighAcross(left, right);
  return (
    share.words * words + share.characters * Math.max(characters.least, Math.min(characters.most, across)) + share.bias
  );
}
