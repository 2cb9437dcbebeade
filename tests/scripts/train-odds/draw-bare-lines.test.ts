import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateLabelledPages } from '../../../scripts/evaluate/generate-labelled-pages.ts';
import { drawBareLines } from '../../../scripts/train-odds/draw-bare-lines.ts';
import { context } from '../../parse/parse-text.ts';

test('short lines of headlines are held against those of cut paragraphs', () => {
  const { positive, negative } = drawBareLines(generateLabelledPages(40, 11), context);
  assert.ok(positive.length > negative.length);
  assert.ok(negative.length > 0);
  assert.ok(positive.every((features) => features.has('words')));
});
