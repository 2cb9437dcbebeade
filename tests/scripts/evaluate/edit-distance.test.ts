import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editDistance, similarity } from '../../../scripts/evaluate/edit-distance.ts';

/** The definition, without band and without cut ends. */
function plainDistance(a: string[], b: string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, character] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries()) {
      next.push(Math.min((row[j] ?? 0) + (character === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const shortText = fc.string({ unit: fc.constantFrom('磨', '坊', '灯', '𠮷'), maxLength: 12 });

test('is the Levenshtein distance in characters, cut off above the limit', () => {
  fc.assert(
    fc.property(shortText, shortText, fc.nat({ max: 14 }), (a, b, limit) => {
      const distance = plainDistance(Array.from(a), Array.from(b));
      assert.equal(editDistance(a, b), distance);
      const limited = editDistance(a, b, limit);
      if (distance <= limit) assert.equal(limited, distance);
      else assert.ok(limited > limit);
    }),
  );
});

test('similarity is 1 for equal and for empty texts, 0 for texts without anything in common', () => {
  assert.equal(similarity('磨坊', '磨坊'), 1);
  assert.equal(similarity('', ''), 1);
  assert.equal(similarity('磨坊', '水渠'), 0);
  assert.equal(similarity('磨坊亮灯', '磨坊'), 0.5);
});
