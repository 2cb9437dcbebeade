import type { TaggedWord } from '../lexicon/dictionary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type AskedWeights, type Features, featuresOf, weighNames } from './linear-model.ts';
import { firstClause, lastClause, wordClass } from './word-class.ts';
import { wordGain } from './word-gain.ts';

/** Characters on either side of a seam whose words are looked at. */
const looked = 10;

/**
 * What tells the two halves of a cut sentence from two halves of different ones: words made across the seam, the kinds
 * of words that meet, the length of the clause they make, and what the rules of the seam found (`evidence`, log-odds).
 */
export function seamFeatures(left: string, right: string, evidence: number, lexicon: Lexicon): Features {
  const gain = wordGain(left, right, lexicon);
  const found = featuresOf(seamNames(left, right, gain, lexicon));
  for (const [feature, amount] of seamAmounts(gain, evidence)) found.set(feature, amount);
  return found;
}

/** Log-odds that a model gives to a seam with these features. */
export function weighSeamFeatures(
  weights: AskedWeights,
  left: string,
  right: string,
  evidence: number,
  lexicon: Lexicon,
): number {
  const gain = wordGain(left, right, lexicon);
  let odds = weighNames(weights, seamNames(left, right, gain, lexicon));
  for (const [feature, amount] of seamAmounts(gain, evidence)) odds += amount * (weights.get(feature) ?? 0);
  return odds;
}

function seamAmounts(gain: number, evidence: number): [feature: string, amount: number][] {
  return [
    ['gain', Math.min(12, gain) / 5],
    ['evidence', Math.max(-4, Math.min(5, evidence)) / 3],
  ];
}

/** The features that are there or not, each once. */
function seamNames(left: string, right: string, gain: number, lexicon: Lexicon): string[] {
  const before = lexicon.tag(left.slice(-looked)).slice(-2);
  const after = lexicon.tag(right.slice(0, looked)).slice(0, 2);
  const last = before[before.length - 1];
  const [l2, l1] = [wordClass(before.length > 1 ? before[0] : undefined), wordClass(last)];
  const [r1, r2] = [wordClass(after[0]), wordClass(after[1])];
  const clause = Math.min(8, Math.floor((lastClause(left).length + firstClause(right).length) / 4));
  const made = gain < 0.01 ? 0 : gain < 4 ? 1 : gain < 7 ? 2 : 3;
  const [lf, rf] = [commonness(last), commonness(after[0])];
  return [
    `gain ${made}`,
    `made ${made} ${l1} ${r1}`,
    `right rare ${made} ${rf}`,
    `left rare ${made} ${lf}`,
    `rare ${made} ${lf} ${rf}`,
    `right character ${right.charAt(0)}`,
    `left character ${left.slice(-1)}`,
    `right start ${made} ${right.charAt(0)}`,
    `left end ${made} ${left.slice(-1)}`,
    `left ${l1}`,
    `right ${r1}`,
    `pair ${l1} ${r1}`,
    `right pair ${l1} ${r1} ${r2}`,
    `left pair ${l2} ${l1} ${r1}`,
    `left word ${last?.word ?? ''} ${r1}`,
    `right word ${l1} ${after[0]?.word ?? ''}`,
    `clause ${clause}`,
  ];
}

/** How common a word is, and whether it is one character: a rare one of one character is often half a word. */
function commonness(word: TaggedWord | undefined): string {
  if (!word) return '-';
  return `${Math.min(2, word.word.length)}${Math.floor(Math.log10(word.frequency + 1))}`;
}
