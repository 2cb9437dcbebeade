import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amongTexts } from '../../../src/parse/stitch/weigh-among.ts';

const end = '停火多年的砖窑里，孩子们写';
const ink = '字下棋到天黑。';
const years = '了三年信。';
const ferry = '渡口的夜船照常开。';

/** The odds that each text goes on with the end, of all of them; `seams` in the order of the texts. */
function among(texts: readonly string[], seams: readonly number[]): number[] {
  const weigh = amongTexts(
    texts,
    (_, right) => seams[texts.indexOf(right)] ?? -4,
    () => 0,
  );
  return texts.map((text) => Math.round(weigh(end, text) * 10) / 10);
}

test('nothing is said against a text that alone goes on with an end', () => {
  assert.equal(among([ink, ferry], [4, -4])[0], -0);
});

test('a text that another one outdoes is told from it', () => {
  assert.deepEqual(among([ink, years], [4, 1]), [-0.1, -3.1]);
});

test('of two that fit as well each is as likely as the other', () => {
  assert.deepEqual(among([ink, years], [4, 4]), [-0.7, -0.7]);
});

test('where nothing fits, no text is likely, though none is outdone', () => {
  assert.deepEqual(among([ferry], [-3]), [-3]);
});

test('an opening in mid-paragraph counts for a text beside its seam, and no more is said against one than 6', () => {
  const openings = new Map([[years, 4]]);
  const weigh = amongTexts(
    [ink, years],
    () => 0,
    (text) => openings.get(text) ?? -4,
  );
  assert.ok(weigh(end, years) > -0.1);
  assert.equal(weigh(end, ink), -6);
});

test('what begins as a paragraph does outdoes no other, however well its words fit', () => {
  const weigh = amongTexts(
    [ink, years],
    (_, right) => (right === ink ? 4 : 1),
    (text) => (text === ink ? -0.5 : 1),
  );
  assert.ok(weigh(end, years) > -0.2);
});

test('where all lines begin in mid-paragraph nothing is said against any', () => {
  const lines = Array.from({ length: 41 }, (_, line) => `${years}${line}`);
  const weigh = amongTexts(
    lines,
    (_, right) => (right === lines[0] ? 4 : 1),
    () => 1,
  );
  assert.equal(weigh(end, lines[1] ?? ''), 0);
  assert.ok(
    amongTexts(
      lines.slice(1),
      () => 1,
      () => 1,
    )(end, lines[1] ?? '') < -3,
  );
});
