import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundOutline } from '../../../src/site/map/round-outline.ts';

const square = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
] as const;

test('sharp corners stay where they are', () => {
  assert.equal(
    roundOutline(square, () => true),
    'M0 10L0 0L10 0L10 10L0 10Z',
  );
});

test('a rounded corner runs from the middle of one side to the middle of the next', () => {
  assert.equal(
    roundOutline(square, (index) => index !== 1),
    'M0 10L0 0L5 0Q10 0 10 5L10 10L0 10Z',
  );
});

test('an outline of round corners closes on itself', () => {
  assert.match(
    roundOutline(square, () => false),
    /^M0 5L0 5Q0 0 5 0.*L5 10Q0 10 0 5Z$/,
  );
});
