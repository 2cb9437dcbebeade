import { type BareLine, bareLineFeatures } from './bare-line-features.ts';
import { weighFeatures } from './linear-model.ts';
import { loadOdds } from './load-odds.ts';

/** Log-odds that a short line without a mark is a headline's, above 0, or prose that a column's end cut, below 0. */
export function weighBareLine(line: BareLine): number {
  return weighFeatures(loadOdds().bareLine, bareLineFeatures(line));
}
