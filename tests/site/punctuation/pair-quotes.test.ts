import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairQuotes } from '../../../src/site/punctuation/pair-quotes.ts';

function sides(text: string): string {
  const places = Array.from(text.matchAll(/"/gu), ({ index }) => index);
  return pairQuotes(text, places)
    .map((opens) => (opens ? '“' : '”'))
    .join('');
}

const cases: readonly (readonly [what: string, text: string, expected: string])[] = [
  ['quotations with words between', '"慢些走。"船老大说,"今夜有雾。"', '“”“”'],
  ['a quotation that goes on in the next paragraph', '他说:"今夜有雾。', '“'],
  ['a quotation that began in another paragraph', '今夜有雾。"他说。"走吧。"', '”“”'],
  ['quotations inside a sentence', '渡口的"夜航"和"早班"都停了', '“”“”'],
  ['quotations next to each other', '"早班""晚班"都停了', '“”“”'],
  ['a new quotation after one left open', '"今夜有雾。"他说:"走吧', '“”“'],
  ['none', '今夜有雾。', ''],
];

for (const [what, text, expected] of cases) test(`pairs ${what}`, () => assert.equal(sides(text), expected));
