import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { WeightTable } from '../../../src/parse/odds/weight-table.ts';

const name = fc.string({ unit: fc.constantFrom('渡', '口', ' ', 'a', '\0', '\uffff'), maxLength: 8 });

test('gives every name the weight that a Map gives it, and 0 to others', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.double({ noNaN: true }))), fc.array(name), (entries, others) => {
      const weights = new Map(entries);
      const table = new WeightTable(weights);
      for (const asked of [...weights.keys(), ...others]) assert.equal(table.get(asked), weights.get(asked) ?? 0);
    }),
  );
});

test('a table of no weights gives none', () => {
  assert.equal(new WeightTable([]).get('渡口'), 0);
});
