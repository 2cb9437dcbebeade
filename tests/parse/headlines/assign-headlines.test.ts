import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../../../src/parse/draft.ts';
import { assignHeadlines } from '../../../src/parse/headlines/assign-headlines.ts';
import { context } from '../parse-text.ts';
import { draftOf, readHeads } from './told-drafts.ts';
import { stories } from './told-stories.ts';

const [ferry, kiln, scales, stage] = stories;

const read = (...drafts: Draft[]) => readHeads(assignHeadlines(drafts, context));

test('headlines that changed places go back, be they two or three in a ring', () => {
  assert.deepEqual(read(draftOf([kiln.headline], [ferry.text], 1), draftOf([ferry.headline], [kiln.text], 11)), [
    ferry.headline,
    kiln.headline,
  ]);
  assert.deepEqual(
    read(
      draftOf([kiln.headline], [ferry.text], 1),
      draftOf([scales.headline], [kiln.text], 11),
      draftOf([ferry.headline], [scales.text], 21),
    ),
    [ferry.headline, kiln.headline, scales.headline],
  );
});

test('a lone headline goes to the text without one that it fits, however far', () => {
  const found = read(
    draftOf([], [ferry.text], 1),
    draftOf([kiln.headline], [kiln.text], 11),
    draftOf([scales.headline], [scales.text], 21),
    draftOf([ferry.headline], [], 31),
  );
  assert.deepEqual(found, [ferry.headline, kiln.headline, scales.headline]);
});

test('a headline that no text on the page fits better stays, and a lone one that fits none', () => {
  const drafts = [
    draftOf(['听得见的乡愁'], [ferry.text], 1),
    draftOf([], [kiln.text], 11),
    draftOf(['麦田里的守望'], [], 21),
  ];
  assert.deepEqual(read(...drafts), ['听得见的乡愁', '', '[麦田里的守望]']);
});

test('of two headlines read as one the one goes that another text knows', () => {
  assert.deepEqual(read(draftOf([stage.headline, kiln.headline], [kiln.text], 1), draftOf([], [stage.text], 11)), [
    kiln.headline,
    stage.headline,
  ]);
});

test('a headline that fits little goes to the text without one right above it, and to none farther up', () => {
  const hardly = '百姓过河不再愁';
  const free = draftOf([], [ferry.text], 1);
  const between = draftOf([scales.headline], [scales.text], 5);
  assert.deepEqual(read(free, draftOf([hardly, kiln.headline], [kiln.text], 3)), [hardly, kiln.headline]);
  assert.deepEqual(read(free, between, draftOf([hardly, kiln.headline], [kiln.text], 13)), [
    '',
    scales.headline,
    `${hardly} / ${kiln.headline}`,
  ]);
});

test('parts of a series and notices keep their headlines', () => {
  const [one, other] = [draftOf([kiln.headline], [ferry.text], 1), draftOf([ferry.headline], [kiln.text], 11)];
  const inSeries = { ...one, headlines: { ...one.headlines, series: { lines: [], index: 1 } } };
  assert.deepEqual(read(inSeries, other), [kiln.headline, ferry.headline]);
  assert.deepEqual(read({ ...one, kind: 'notice' }, other), [kiln.headline, ferry.headline]);
});

test('where many pages were put together, headlines stay near', () => {
  const between = Array.from({ length: 200 }, (_, index) => draftOf([scales.headline], [scales.text], 11 + 10 * index));
  const found = read(draftOf([], [ferry.text], 1), ...between, draftOf([ferry.headline], [], 9001));
  assert.deepEqual([found[0], found.at(-1), found.length], ['', `[${ferry.headline}]`, 202]);
});
