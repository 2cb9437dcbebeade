import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsWithName } from '../../../src/parse/headlines/name-below.ts';
import { headingOf } from '../invented-blocks.ts';
import { context } from '../parse-text.ts';

const body = '船票到底该不该涨？坐船的人说，一天两趟，涨一块钱就是一个月六十块；船老大说，柴油贵了，船票不能不涨。';
const ends = (...lines: readonly string[]) =>
  endsWithName(
    lines.map((line) => headingOf(line)),
    body,
    context,
  );

test('a few nouns of which the text knows nothing, below a headline that it knows, are the name of a column', () => {
  assert.equal(ends('船票到底该不该涨', '河畔茶座'), true);
  assert.equal(ends('船票到底该不该涨', '河 畔 茶 座'), true);
});

test('a line with a verb, of the text, below a headline it does not know, or alone is none', () => {
  assert.equal(ends('船票到底该不该涨', '改在明年涨价'), false);
  assert.equal(ends('船票到底该不该涨', '船票柴油'), false);
  assert.equal(ends('老戏台上的月亮', '河畔茶座'), false);
  assert.equal(ends('河畔茶座'), false);
});
