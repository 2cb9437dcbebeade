import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as check, constantFrom, nat, property, record, uniqueArray } from 'fast-check';
import type { WordEntry } from '../../src/search/word-chunk.ts';
import { packWords, unpackWords } from '../../src/search/word-chunk.ts';

const ascending = (max: number) =>
  uniqueArray(nat(max), { minLength: 1, maxLength: 6 }).map((list) => list.sort((left, right) => left - right));
const anyEntries = uniqueArray(constantFrom('老街', '街坊', 'ꀁ001a', '5', '㐀', 'gd'), { maxLength: 6 }).chain(
  (words) =>
    array(record({ pages: ascending(70_000), places: ascending(900) }), {
      minLength: words.length,
      maxLength: words.length,
    }).map((lists): WordEntry[] =>
      words.map((word, index) => ({
        word,
        pages: (lists[index]?.pages ?? []).map((page) => ({ page, places: lists[index]?.places ?? [] })),
      })),
    ),
);

test('what is packed comes out with the same words, pages and places', () => {
  check(
    property(anyEntries, (entries) => {
      const read = [...unpackWords(packWords(entries))].map(([word, { pages, starts, places }]) => ({
        word,
        pages: [...pages].map((page, index) => ({
          page,
          places: [...places.subarray(starts[index], starts[index + 1])],
        })),
      }));
      assert.deepEqual(read, entries.length > 0 ? entries : [{ word: '', pages: [] }]);
    }),
  );
});
