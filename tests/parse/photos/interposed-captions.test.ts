import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markInterposedCaptions } from '../../../src/parse/photos/interposed-captions.ts';
import { blockOf } from '../invented-blocks.ts';

const before = '船老大每天测水深九次，每次都记在一本蓝皮';
const caption = '6月10日，孩子们在渡口的水尺前看水位。';
const after = '本子上，年底交到镇里。';

/**
 * The kinds of three paragraphs, where the first goes on with the third by `across` and with the second by `along`, and
 * the third begins in the middle of a paragraph by `middle`.
 */
function kindsOf(texts: readonly [string, string, string], across: number, along: number, middle = 1): string[] {
  const blocks = texts.map((text, index) => blockOf(text, { line: index + 1 }));
  const weighers = {
    weighSeam: (_: string, right: string) => (right === texts[2] ? across : along),
    weighOpening: () => middle,
  };
  return markInterposedCaptions(blocks, weighers).map(({ kind }) => kind);
}

test('a sentence between the halves of a cut paragraph is a caption', () => {
  assert.deepEqual(kindsOf([before, caption, after], 4, -1), ['paragraph', 'photo', 'paragraph']);
});

test('not where the first half goes on with it as well', () => {
  assert.deepEqual(kindsOf([before, caption, after], 4, 3), ['paragraph', 'paragraph', 'paragraph']);
});

test('not where the halves hardly go on with one another', () => {
  assert.deepEqual(kindsOf([before, caption, after], 1, -4), ['paragraph', 'paragraph', 'paragraph']);
});

test('not where a paragraph begins with the text below', () => {
  assert.deepEqual(kindsOf([before, caption, after], 4, -1, -2), ['paragraph', 'paragraph', 'paragraph']);
});

test('not where the paragraph before is whole', () => {
  assert.deepEqual(kindsOf([`${before}。`, caption, after], 4, -1), ['paragraph', 'paragraph', 'paragraph']);
});

test('not where the line between ends no sentence, or is long', () => {
  assert.equal(kindsOf([before, '孩子们在渡口看水位', after], 4, -1)[1], 'paragraph');
  assert.equal(kindsOf([before, caption.repeat(5), after], 4, -1)[1], 'paragraph');
});
