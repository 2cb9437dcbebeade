import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameFinder } from '../../../src/parse/stitch/name-finder.ts';

test('finds what a search for each name finds, in the order of the names', () => {
  const unit = fc.constantFrom('柏', '小', '舟', '钟', '𠀀');
  const name = fc.string({ unit, minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(name), fc.string({ unit }), (names, text) => {
      const places = names.flatMap((one, number) => (text.includes(one) ? [[number, text.indexOf(one)]] : []));
      assert.deepEqual([...nameFinder(names)(text)], places);
    }),
  );
});
