import { type Weights, weighFeatures } from '../../src/parse/odds/linear-model.ts';
import type { Examples } from './fit.ts';

/** How often a positive example has higher odds than a negative one, from 0 to 1; ties count a half (ROC AUC). */
export function rankingAccuracy(weights: Weights, { positive, negative }: Examples): number {
  const ranked = [
    ...positive.map((features) => ({ odds: weighFeatures(weights, features), isPositive: true })),
    ...negative.map((features) => ({ odds: weighFeatures(weights, features), isPositive: false })),
  ].sort((a, b) => a.odds - b.odds);
  let sum = 0;
  for (let start = 0; start < ranked.length; ) {
    let end = start;
    while (end < ranked.length && ranked[end]?.odds === ranked[start]?.odds) end++;
    const rank = (start + end + 1) / 2;
    sum += rank * ranked.slice(start, end).filter(({ isPositive }) => isPositive).length;
    start = end;
  }
  return (sum - (positive.length * (positive.length + 1)) / 2) / (positive.length * negative.length);
}
