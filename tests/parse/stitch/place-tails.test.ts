import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyText, type Draft, noHeadlines, titleText } from '../../../src/parse/draft.ts';
import { placeTails } from '../../../src/parse/stitch/place-tails.ts';
import type { BandWeighers } from '../../../src/parse/stitch/read-band.ts';
import { draftOf } from '../headlines/told-drafts.ts';
import { stories } from '../headlines/told-stories.ts';
import { toldWeighers } from './told-weighers.ts';

const [ferry, kiln, scales] = stories;

const take = (draft: Draft): Draft => ({ ...draft, headlines: noHeadlines() });

/** The articles once the second one's headline went to another text: of each its title and its texts. */
function read(tail: Draft, found: Draft, others: readonly Draft[], by: Partial<BandWeighers> = {}) {
  const [above, below] = others;
  assert.ok(above && below);
  const drafts = placeTails([above, tail, below], [above, found, below], { ...toldWeighers, ...by });
  return drafts.map(({ headlines, body }) => [titleText(headlines), ...bodyText({ body }).split('\n')]);
}

const aboard = '船老大说，夜班渡船的马灯是乡亲送的，过河的人再晚，渡口也有渡船等着。';
const others = () => [draftOf([ferry.headline], [ferry.text], 1), draftOf([kiln.headline], [kiln.text], 11)];
const asFerry = [ferry.headline, ferry.text];
const asKiln = [kiln.headline, kiln.text];

test('a text whose headline went to another goes to the article that it speaks of', () => {
  const found = draftOf([kiln.headline], [aboard], 5);
  assert.deepEqual(read(take(found), found, others()), [[...asFerry, aboard], asKiln]);
});

test('a text stays that had no headline before, speaks of no article, or begins one', () => {
  const bare = draftOf([], [aboard], 5);
  assert.deepEqual(read(bare, bare, others()), [asFerry, ['', aboard], asKiln], 'none before');
  const apart = '腌萝卜先晒三天，再一层盐一层萝卜码进缸里，压上青石。';
  const strange = draftOf([kiln.headline], [apart], 5);
  assert.deepEqual(read(take(strange), strange, others()), [asFerry, ['', apart], asKiln], 'of no article');
  const begun = draftOf([kiln.headline], [scales.text], 5);
  assert.deepEqual(read(take(begun), begun, others()), [asFerry, ['', scales.text], asKiln], 'begins one');
});

test('a text meets an open end before it follows what it speaks of, and none where two ends fit alike', () => {
  const cut = (line: number) => draftOf([scales.headline], ['收粮站换上电子磅秤，粮款第二天打'], line);
  const rest = '到卡上。';
  const found = draftOf([kiln.headline], [rest], 5);
  const fits = { weighSeam: () => 4, weighOpening: (text: string) => (text === rest ? 3 : -1) };
  const [above] = others();
  assert.ok(above);
  const met = [scales.headline, '收粮站换上电子磅秤，粮款第二天打', rest];
  assert.deepEqual(read(take(found), found, [above, cut(11)], fits), [asFerry, met]);
  assert.equal(read(take(found), found, [cut(1), cut(11)], fits).length, 3);
});

test('a text comes between the paragraphs above and below it', () => {
  const later = '渡口的夜班渡船，船老大说要开到腊月。';
  const found = draftOf([kiln.headline], [aboard], 5);
  const wide = draftOf([ferry.headline], [ferry.text], 1);
  wide.body.push(...draftOf([], [later], 21).body);
  const [, below] = others();
  assert.ok(below);
  assert.deepEqual(read(take(found), found, [wide, below]), [[...asFerry, aboard, later], asKiln]);
});

test('a text under the name of a column stays, and its column with it', () => {
  const found = draftOf([kiln.headline], [aboard], 5);
  const column = found.headlines.title.map(({ block }) => block);
  assert.equal(column.length, 1);
  const named = { ...found, headlines: { ...noHeadlines(), column } };
  assert.deepEqual(read(named, found, others()), [asFerry, ['', aboard], asKiln]);
});
