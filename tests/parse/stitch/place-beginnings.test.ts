import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyText, type Draft, titleText } from '../../../src/parse/draft.ts';
import { placeBeginnings } from '../../../src/parse/stitch/place-beginnings.ts';
import { draftOf } from '../headlines/told-drafts.ts';
import { stories } from '../headlines/told-stories.ts';
import { toldWeighers } from './told-weighers.ts';

const [ferry, kiln, scales] = stories;
function read(...drafts: Draft[]) {
  const found = placeBeginnings(drafts, toldWeighers);
  return found.map(({ headlines, body }) => [titleText(headlines), ...bodyText({ body }).split('\n')]);
}

const rest = '船老大说，柳湾渡口的夜班渡船有两盏马灯，渡船开到腊月，过河的乡亲晚上再也不用绕路。';
const other = draftOf([kiln.headline], [kiln.text], 11);
const asOther = [kiln.headline, kiln.text];

test('a beginning without a headline comes before the rest that stands under one', () => {
  assert.deepEqual(read(draftOf([], [ferry.text], 1), other, draftOf([ferry.headline], [rest], 21)), [
    asOther,
    [ferry.headline, ferry.text, rest],
  ]);
});

test('a beginning stays whose article has one, that speaks of none, or that begins nothing', () => {
  const whole = draftOf([ferry.headline], [`本报讯（记者 贺望山）${rest}`], 21);
  assert.equal(read(draftOf([], [ferry.text], 1), other, whole).length, 3, 'has one');
  assert.equal(read(draftOf([], [scales.text], 1), other, draftOf([ferry.headline], [rest], 21)).length, 3, 'of none');
  const bare = ferry.text.replace(/^.*?）昨晚，/u, '');
  assert.equal(read(draftOf([], [bare], 1), other, draftOf([ferry.headline], [rest], 21)).length, 3, 'begins nothing');
});

test('a beginning under the name of a column stays, and its column with it', () => {
  const named = draftOf([], [ferry.text], 1);
  named.headlines = {
    ...named.headlines,
    column: draftOf(['河畔茶座'], [], 1).headlines.title.map(({ block }) => block),
  };
  assert.equal(named.headlines.column.length, 1);
  assert.equal(read(named, other, draftOf([ferry.headline], [rest], 21)).length, 3);
});
