import { bias, type Features, type Weights } from '../../src/parse/odds/linear-model.ts';
import type { Random } from '../generate-corpus/random.ts';

/** What a model learns from: features of things that are so, and of things that are not. */
export interface Examples {
  positive: readonly Features[];
  negative: readonly Features[];
}

export interface FitSettings {
  /** How strongly a weight is drawn to 0; the fewer examples show a feature, the more. */
  shrinkage: number;
  passes: number;
  rate: number;
  /** Whether the odds are those of a line as pages have them, rather than of a draw between the two classes. */
  asDrawn?: boolean;
}

/** Features that fewer examples show say nothing that can be trusted. */
const fewest = 4;

/** Weights below this change nothing. */
const least = 0.03;

/**
 * Logistic regression by stochastic gradient descent, both classes of equal weight unless the settings say otherwise, so
 * that the odds are those of a draw between the two. The same examples and chance give the same weights.
 */
export function fitWeights({ positive, negative }: Examples, settings: FitSettings, random: Random): Weights {
  const counts = countFeatures([...positive, ...negative]);
  const weights = new Map<string, number>([[bias, 0]]);
  const weight = settings.asDrawn ? 1 : negative.length / positive.length;
  const examples = [
    ...positive.map((features) => ({ features, truth: 1, weight })),
    ...negative.map((features) => ({ features, truth: 0, weight: 1 })),
  ];
  for (let pass = 0; pass < settings.passes; pass++) {
    const rate = settings.rate / (1 + pass * 0.3);
    for (const { features, truth, weight } of random.shuffle(examples)) {
      const error = (truth - likelihood(weights, features)) * weight;
      weights.set(bias, (weights.get(bias) ?? 0) + rate * error);
      for (const [feature, amount] of features) {
        const count = counts.get(feature) ?? 0;
        if (count < fewest) continue;
        const known = weights.get(feature) ?? 0;
        weights.set(feature, known + rate * (error * amount - (settings.shrinkage * known) / count));
      }
    }
  }
  return new Map([...weights].filter(([, weight]) => Math.abs(weight) >= least));
}

export function likelihood(weights: Weights, features: Features): number {
  let odds = weights.get(bias) ?? 0;
  for (const [feature, amount] of features) odds += amount * (weights.get(feature) ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

function countFeatures(examples: readonly Features[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const features of examples) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}
