import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FieldSums, nearnessInFields } from '../../../src/parse/topics/field-shares.ts';

const list = Uint16Array.of(2, 0, 2);

test('sums make shares of length 1, less for fields of many words', () => {
  const sums = new FieldSums(Float64Array.of(2, 1, 1));
  sums.add(list, 0, 3, 1.5);
  const { fields, shares } = sums.take();
  assert.deepEqual([...fields], [2, 0]);
  assert.ok(Math.abs(Math.hypot(...shares) - 1) < 1e-9);
  assert.ok(Math.abs((shares[0] ?? 0) / (shares[1] ?? 1) - 4) < 1e-9);
});

test('once taken the sums are 0 again', () => {
  const sums = new FieldSums(Float64Array.of(1, 1, 1));
  sums.add(list, 0, 3, 1);
  sums.take();
  assert.equal(sums.take().fields.length, 0);
  sums.add(list, 1, 2, 1);
  assert.deepEqual([...sums.take().fields], [0]);
});

test('texts are near in the fields they share, in whatever order', () => {
  const one = { fields: Uint16Array.of(4, 7), shares: Float64Array.of(0.6, 0.8) };
  const other = { fields: Uint16Array.of(7, 4), shares: Float64Array.of(0.8, 0.6) };
  assert.ok(Math.abs(nearnessInFields(one, other) - 1) < 1e-9);
  assert.equal(nearnessInFields(one, { fields: Uint16Array.of(5), shares: Float64Array.of(1) }), 0);
  assert.equal(nearnessInFields(one, { fields: new Uint16Array(), shares: new Float64Array() }), 0);
});
