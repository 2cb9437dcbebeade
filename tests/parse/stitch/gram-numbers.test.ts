import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { GramNumbers } from '../../../src/parse/stitch/gram-numbers.ts';

const texts = fc.array(fc.string({ unit: fc.constantFrom('渡', '口', '夜', '船', 'a', '\u0001', '\uffff') }), {
  maxLength: 40,
});

test('numbers are those of equal runs, and articles hold what stands in their text', () => {
  fc.assert(
    fc.property(texts, texts, (numbered, articles) => {
      const grams = new GramNumbers(articles.length, numbered.join('').length);
      const runs = new Map<string, number>();
      const note = (run: string, number: number) => {
        assert.equal(runs.get(run) ?? number, number);
        assert.ok(number < grams.end);
        runs.set(run, number);
      };
      for (const text of numbered) {
        for (let at = 0; at + 2 <= text.length; at++) {
          const pair = grams.pairAt(text, at);
          note(text.slice(at, at + 2), pair);
          if (at + 3 <= text.length) note(text.slice(at, at + 3), grams.tripleAt(text, at, pair));
        }
      }
      assert.equal(new Set(runs.values()).size, runs.size);
      for (const [article, text] of articles.entries()) grams.holdAll(text, article);
      for (const [run, number] of runs) {
        const holders = articles.map((_, article) => grams.holds(number, article));
        assert.deepEqual(
          holders,
          articles.map((text) => text.includes(run)),
        );
      }
    }),
  );
});
