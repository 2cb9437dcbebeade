import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featuresOf, weighFeatures, weighNames } from '../../../src/parse/odds/linear-model.ts';

test('weights add up, by how much of each feature there is', () => {
  const weights = new Map([
    ['bias', 0.5],
    ['ferry', 2],
    ['kiln', -1],
  ]);
  assert.equal(weighFeatures(weights, new Map([['ferry', 1]])), 2.5);
  assert.equal(weighFeatures(weights, new Map([['ferry', 0.5], ['kiln', 2]])), -0.5); // biome-ignore format: one line shows the sum
});

test('features that were never seen weigh nothing', () => {
  assert.equal(weighFeatures(new Map([['ferry', 2]]), new Map([['mill', 1]])), 0);
});

test('names alone weigh what features that are there do', () => {
  const weights = new Map([
    ['bias', 0.5],
    ['ferry', 2],
  ]);
  assert.equal(weighNames(weights, ['ferry', 'mill']), weighFeatures(weights, featuresOf(['ferry', 'mill'])));
});
