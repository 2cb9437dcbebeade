/** A weight for each feature; what a text shows adds up to log-odds. */
export type Weights = ReadonlyMap<string, number>;

/** The same as far as a model is asked: the weight of one feature. */
export type AskedWeights = Pick<Weights, 'get'>;

/** What a text shows: features with how much of each, 1 where it is a yes or no. */
export type Features = ReadonlyMap<string, number>;

/** Features that are there or not. */
export function featuresOf(names: readonly string[]): Map<string, number> {
  const features = new Map<string, number>();
  for (const name of names) features.set(name, 1);
  return features;
}

/** The feature that everything shows. */
export const bias = 'bias';

/** The same for features that are there or not, each named once: of the thousands of a page no map need be made. */
export function weighNames(weights: AskedWeights, names: readonly string[]): number {
  let odds = weights.get(bias) ?? 0;
  for (const name of names) odds += weights.get(name) ?? 0;
  return odds;
}

/** Log-odds that a model gives to something with these features; features it never saw weigh nothing. */
export function weighFeatures(weights: AskedWeights, features: Features): number {
  let odds = weights.get(bias) ?? 0;
  for (const [feature, amount] of features) odds += amount * (weights.get(feature) ?? 0);
  return odds;
}
