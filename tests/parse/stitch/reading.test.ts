import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyReading, extendReading, pathOf } from '../../../src/parse/stitch/reading.ts';

test('a reading of no steps went to nobody', () => {
  const reading = emptyReading(3);
  assert.deepEqual(pathOf(reading), []);
  assert.deepEqual(reading.lasts, [-1, -1, -1]);
  assert.equal(reading.before, undefined);
  assert.equal(reading.left, -1);
});

test('keeps the last step of each owner and the first that left the host', () => {
  const reading = [2, 0, 1, 0].reduce((from, owner) => extendReading(from, owner, 0), emptyReading(3));
  assert.deepEqual(pathOf(reading), [2, 0, 1, 0]);
  assert.deepEqual(reading.lasts, [3, 2, 0]);
  assert.equal(reading.before, 0);
  assert.equal(reading.left, 1);
  assert.equal(reading.length, 4);
});

test('two readings that go on from one leave it and each other as they are', () => {
  const from = extendReading(emptyReading(2), 1, -1);
  const one = extendReading(from, 0, -2);
  const other = extendReading(from, 1, -3);
  assert.deepEqual([pathOf(from), pathOf(one), pathOf(other)], [[1], [1, 0], [1, 1]]);
  assert.deepEqual(
    [from.lasts, one.lasts, other.lasts],
    [
      [-1, 0],
      [1, 0],
      [-1, 1],
    ],
  );
  assert.deepEqual([one.left, other.left], [1, -1]);
});
