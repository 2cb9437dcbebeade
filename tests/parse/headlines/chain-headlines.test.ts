import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chainHeadlines } from '../../../src/parse/headlines/chain-headlines.ts';
import { context } from '../parse-text.ts';
import { linesOver, sectionOf, stories } from './told-stories.ts';

const [ferry, kiln, scales, stage] = stories;

const read = (...sections: ReturnType<typeof sectionOf>[]) => linesOver(chainHeadlines(sections, context));

/** The rest of a story that a column's end cut. */
const rest = '排练传统戏曲的演员说，老戏台的台口还是那么亮。';

test('headlines that each stand one text too far go back one by one', () => {
  const found = read(
    sectionOf([], ferry.text),
    sectionOf([ferry.headline], kiln.text),
    sectionOf([kiln.headline], scales.text),
    sectionOf([scales.headline], rest, false),
  );
  assert.deepEqual(found, [ferry.headline, kiln.headline, scales.headline, '']);
});

test('a headline over its own text stays, whichever text has none', () => {
  const found = read(
    sectionOf([], ferry.text),
    sectionOf([kiln.headline], kiln.text),
    sectionOf([stage.headline], rest, false),
  );
  assert.deepEqual(found, ['', kiln.headline, stage.headline]);
});

test('a text that would be left without a headline gives its own to no other', () => {
  assert.deepEqual(read(sectionOf([], ferry.text), sectionOf([ferry.headline], kiln.text)), ['', ferry.headline]);
});

test('a headline that stands over nothing is free', () => {
  assert.deepEqual(
    read(sectionOf([], ferry.text), sectionOf([kiln.headline], kiln.text), sectionOf([ferry.headline], '')),
    [ferry.headline, kiln.headline, ''],
  );
});
