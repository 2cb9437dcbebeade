import type { Weights } from '../../src/parse/odds/linear-model.ts';
import type { Random } from '../generate-corpus/random.ts';
import type { FitSettings } from './fit.ts';

/** One choice to learn from: the features of each option, and which option is right. */
export interface Choice {
  options: readonly (readonly string[])[];
  right: number;
  /** How many it counts for. */
  copies: number;
}

/** Features that fewer choices show say nothing that can be trusted. */
const fewest = 2;

/** Weights below this change nothing. */
const least = 0.03;

/**
 * Conditional logit (McFadden 1974) by stochastic gradient descent: the chances of the options are as the exponentials of
 * the sums of their features' weights, each averaged over the second half of the passes. The same choices and chance give the same weights.
 */
export function fitChoices(choices: readonly Choice[], settings: FitSettings, random: Random): Weights {
  const counts = countFeatures(choices);
  const weights = new Map<string, number>();
  const sums = new Map<string, number>();
  const averaged = Math.ceil(settings.passes / 2);
  const move = (features: readonly string[], step: number, rate: number) => {
    for (const feature of features) {
      const count = counts.get(feature) ?? 0;
      if (count < fewest) continue;
      const known = weights.get(feature) ?? 0;
      weights.set(feature, known + step - (rate * settings.shrinkage * known) / count);
    }
  };
  for (let pass = 0; pass < settings.passes; pass++) {
    const rate = settings.rate / (1 + pass * 0.2);
    for (const { options, right, copies } of random.shuffle(choices)) {
      for (const [index, chance] of chancesOf(options, weights).entries()) {
        move(options[index] ?? [], rate * copies * ((index === right ? 1 : 0) - chance), rate);
      }
    }
    if (pass < settings.passes - averaged) continue;
    for (const [feature, weight] of weights) sums.set(feature, (sums.get(feature) ?? 0) + weight / averaged);
  }
  return new Map([...sums].filter(([, weight]) => Math.abs(weight) >= least));
}

/** Share of the choices in which the right option has the highest sum of weights, from 0 to 1. */
export function choiceAccuracy(weights: Weights, choices: readonly Choice[]): number {
  const right = choices.filter((choice) => {
    const sums = choice.options.map((features) => sumOf(features, weights));
    return sums.indexOf(Math.max(...sums)) === choice.right;
  });
  return right.length / Math.max(1, choices.length);
}

function chancesOf(options: Choice['options'], weights: Weights): number[] {
  const sums = options.map((features) => sumOf(features, weights));
  const highest = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

function sumOf(features: readonly string[], weights: Weights): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
}

function countFeatures(choices: readonly Choice[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { options } of choices) {
    for (const feature of new Set(options.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}
