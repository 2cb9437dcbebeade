import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../../../scripts/generate-corpus/random.ts';
import { type Choice, choiceAccuracy, fitChoices } from '../../../scripts/train-odds/fit-choices.ts';

const settings = { shrinkage: 1, passes: 20, rate: 0.1 };
const times = (count: number, right: number): Choice[] =>
  Array.from({ length: count }, () => ({ options: [['ferry'], ['kiln', 'lamp'], ['mill']], right, copies: 1 }));
const choices = [...times(14, 0), ...times(5, 1), ...times(1, 2)];

test('options get weights by how often they are right', () => {
  const weights = fitChoices(choices, settings, createRandom('choices'));
  const [ferry = 0, kiln = 0, mill = 0] = ['ferry', 'kiln', 'mill'].map((feature) => weights.get(feature) ?? 0);
  assert.ok(ferry > kiln && kiln > mill, `${ferry} ${kiln} ${mill}`);
});

test('a choice that counts more draws further', () => {
  const weigh = (copies: number) =>
    fitChoices(
      [...times(10, 0), ...times(4, 2).map((choice) => ({ ...choice, copies }))],
      settings,
      createRandom('copies'),
    );
  assert.ok((weigh(5).get('mill') ?? 0) > (weigh(1).get('mill') ?? 0));
});

test('what a single choice shows gets no weight', () => {
  const rare = { options: [['rare'], ['mill']], right: 0, copies: 1 };
  assert.equal(fitChoices([...choices, rare], settings, createRandom('choices')).has('rare'), false);
});

test('the same choices and chance give the same weights', () => {
  const [one, other] = [1, 2].map(() => [...fitChoices(choices, settings, createRandom('choices'))]);
  assert.deepEqual(one, other);
});

test('accuracy is the share of choices whose right option weighs most', () => {
  const weights = new Map([['ferry', 1]]);
  assert.equal(choiceAccuracy(weights, choices), 14 / 20);
});
