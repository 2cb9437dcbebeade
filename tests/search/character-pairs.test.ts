import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as check, integer, property, uniqueArray } from 'fast-check';
import { packPairs, unpackPairs } from '../../src/search/character-pairs.ts';

const ideograph = integer({ min: 0x3400, max: 0x9fff });

test('what is packed is unpacked again', () => {
  check(
    property(uniqueArray(ideograph), (codes) => {
      const pairs = codes
        .toSorted((left, right) => left - right)
        .map((code, index) => [String.fromCharCode(code), String.fromCharCode(codes[index] ?? code)] as const);
      assert.deepEqual([...unpackPairs(packPairs(pairs))], pairs);
    }),
  );
});

test('refuses pairs out of order and characters it cannot count', () => {
  assert.throws(
    () =>
      packPairs([
        ['並', '并'],
        ['丟', '丢'],
      ]),
    /Cannot pack 丟→丢/,
  );
  assert.throws(() => packPairs([['𠮷', '吉']]), /Cannot pack 𠮷→吉/);
});
