import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../../src/parse/blocks/block.ts';
import { splitGroup } from '../../../src/parse/headlines/split-group.ts';
import { headingOf } from '../invented-blocks.ts';

/** Log-odds 4 for each line that names the text's matter, less 3 for each that does not. */
const matters = ['渡口', '戏台'];
const weigh = (lines: readonly Block[], text: number) =>
  lines.reduce((sum, { passage }) => sum + (passage.text.includes(matters[text] ?? '') ? 4 : -3), 0);

const split = (...lines: Block[]) =>
  splitGroup(lines, matters.length, weigh).map((part) => part.map(({ passage }) => passage.text));

const ferry = headingOf('渡口添了夜船', { gap: 1 });
const stage = headingOf('老戏台又亮了', { gap: 1 });

test('lines that two texts know go apart', () => {
  assert.deepEqual(split(ferry, stage), [['渡口添了夜船'], ['老戏台又亮了']]);
});

test('not lines of one matter, one line, a subtitle, nor a line set close to the one above', () => {
  assert.equal(split(ferry, headingOf('渡口的人不再等', { gap: 1 })).length, 1);
  assert.equal(split(ferry).length, 1);
  assert.equal(split(ferry, headingOf('——老戏台边的渡船', { gap: 1 })).length, 1);
  assert.equal(split(ferry, headingOf('老戏台又亮了', { gap: 0 })).length, 1);
});
