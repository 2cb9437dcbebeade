import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanOf, ratesOf, scoreOf } from '../../../scripts/evaluate/score.ts';

test('computes precision, recall and F1', () => {
  assert.deepEqual(ratesOf({ correct: 2, predicted: 4, expected: 2 }), { precision: 0.5, recall: 1, f1: 2 / 3 });
});

test('is null where there is nothing to find, and 0 where something was missed or made up', () => {
  assert.equal(ratesOf({ correct: 0, predicted: 0, expected: 0 }), null);
  assert.equal(ratesOf({ correct: 0, predicted: 0, expected: 3 })?.f1, 0);
  assert.equal(ratesOf({ correct: 0, predicted: 3, expected: 0 })?.f1, 0);
});

test('uses each member of a list once', () => {
  assert.deepEqual(scoreOf(['a', 'b'], ['a', 'a', 'c']), { correct: 1, predicted: 2, expected: 3 });
});

test('leaves what is unknown out of a mean', () => {
  assert.equal(meanOf([1, null, 0]), 0.5);
  assert.equal(meanOf([null]), null);
});
