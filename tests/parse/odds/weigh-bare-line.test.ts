import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BareLine, bareLineFeatures } from '../../../src/parse/odds/bare-line-features.ts';
import { weighBareLine } from '../../../src/parse/odds/weigh-bare-line.ts';

const line: BareLine = {
  text: '渡口添了两班夜船',
  words: 0,
  shapes: [],
  below: 'prose',
  opensBehind: false,
  middle: 0,
  goesOn: 0,
  above: 'paragraph',
  goesOnAbove: null,
  grouped: false,
  marked: false,
};

test('a line worded as a headline is likelier one', () => {
  assert.ok(weighBareLine({ ...line, words: 4 }) > weighBareLine({ ...line, words: -4 }) + 2);
});

test('a line that the text below goes on with in mid-paragraph is likelier cut prose', () => {
  const begins = weighBareLine({ ...line, middle: -3, goesOn: -3 });
  assert.ok(begins > weighBareLine({ ...line, middle: 3, goesOn: 3 }) + 2);
});

test('an article’s first words below make a headline likelier, a comma right before the end does not', () => {
  assert.ok(weighBareLine({ ...line, below: 'opening' }) > weighBareLine(line) + 1);
  assert.ok(
    weighBareLine({ ...line, text: '渡口添了夜船，老人' }) < weighBareLine({ ...line, text: '渡口添了夜船给老人' }),
  );
});

test('odds count up to a bound, and those of the text below only where it is prose', () => {
  const far = bareLineFeatures({ ...line, words: 40, middle: -40 });
  assert.deepEqual([far.get('words'), far.get('middle below')], [6, -5]);
  assert.equal(bareLineFeatures({ ...line, below: 'heading', middle: 3 }).has('middle below'), false);
});
