import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../../../scripts/generate-corpus/random.ts';
import { fitWeights } from '../../../scripts/train-odds/fit.ts';
import { rankingAccuracy } from '../../../scripts/train-odds/ranking-accuracy.ts';

const settings = { shrinkage: 1, passes: 20, rate: 0.1 };
const times = (count: number, ...features: readonly string[]) =>
  Array.from({ length: count }, () => new Map(features.map((feature) => [feature, 1])));
const examples = {
  positive: [...times(18, 'ferry', 'lamp'), ...times(2, 'kiln', 'lamp')],
  negative: [...times(3, 'ferry', 'lamp'), ...times(17, 'kiln', 'lamp'), ...times(1, 'rare')],
};

test('what one side shows more often gets its sign, what both show next to none', () => {
  const weights = fitWeights(examples, settings, createRandom('fit'));
  assert.ok((weights.get('ferry') ?? 0) > 0.8, String(weights.get('ferry')));
  assert.ok((weights.get('kiln') ?? 0) < -0.8, String(weights.get('kiln')));
  assert.ok(Math.abs(weights.get('lamp') ?? 0) < 0.4, String(weights.get('lamp')));
});

test('what hardly any example shows gets no weight', () => {
  assert.equal(fitWeights(examples, settings, createRandom('fit')).has('rare'), false);
});

test('the same examples and chance give the same weights', () => {
  const [one, other] = [1, 2].map(() => [...fitWeights(examples, settings, createRandom('fit'))]);
  assert.deepEqual(one, other);
});

test('ranks by odds, ties by half', () => {
  const weights = new Map([['ferry', 1]]);
  const pair = { positive: times(1, 'ferry'), negative: times(1, 'kiln') };
  assert.equal(rankingAccuracy(weights, pair), 1);
  assert.equal(rankingAccuracy(weights, { positive: pair.negative, negative: pair.positive }), 0);
  assert.equal(rankingAccuracy(weights, { positive: pair.negative, negative: times(1, 'mill') }), 0.5);
});

test('odds as drawn lean to what there is more of, those of equal classes do not', () => {
  const uneven = { positive: times(40, 'ferry'), negative: times(10, 'ferry') };
  const odds = (asDrawn: boolean) => {
    const weights = fitWeights(uneven, { ...settings, asDrawn }, createRandom('fit'));
    return (weights.get('bias') ?? 0) + (weights.get('ferry') ?? 0);
  };
  assert.ok(odds(true) > 0.8, String(odds(true)));
  assert.ok(Math.abs(odds(false)) < 0.5, String(odds(false)));
});
