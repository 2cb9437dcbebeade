import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nthLargest } from '../../../src/parse/stitch/nth-largest.ts';

test('finds what sorting finds, equal numbers among them', () => {
  const numbers = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), { minLength: 1 });
  fc.assert(
    fc.property(numbers, fc.nat(), (list, at) => {
      const rank = (at % list.length) + 1;
      const sorted = list.toSorted((a, b) => b - a);
      assert.equal(nthLargest(Float64Array.from(list), rank) + 0, (sorted[rank - 1] ?? 0) + 0);
    }),
  );
});
