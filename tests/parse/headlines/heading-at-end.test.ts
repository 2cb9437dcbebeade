import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../../../src/parse/draft.ts';
import { takeHeadingsAtEnd } from '../../../src/parse/headlines/heading-at-end.ts';
import { headingOf } from '../invented-blocks.ts';
import { context } from '../parse-text.ts';
import { draftOf, readHeads } from './told-drafts.ts';
import { stories } from './told-stories.ts';

const [ferry, kiln] = stories;

/** An article that ends with headings below its texts. */
function endingWith(draft: Draft, ...headings: readonly string[]): Draft {
  const parts = headings.map((heading, at) => {
    const block = headingOf(heading, { span: [90 + at, 90 + at] });
    return { type: 'subheading' as const, blocks: [block] };
  });
  return { ...draft, body: [...draft.body, ...parts] };
}

const read = (...drafts: Draft[]) => {
  const found = takeHeadingsAtEnd(drafts, context);
  return { heads: readHeads(found), parts: found.map(({ body }) => body.length) };
};

test('a heading below a text without a headline is its headline, be it one line or two', () => {
  const other = draftOf([kiln.headline], [kiln.text], 11);
  const found = { heads: [ferry.headline, kiln.headline], parts: [1, 1] };
  assert.deepEqual(read(endingWith(draftOf([], [ferry.text], 1), ferry.headline), other), found);
  assert.deepEqual(read(endingWith(draftOf([], [ferry.text], 1), '柳湾渡口添了', '夜班渡船')), {
    heads: ['柳湾渡口添了 / 夜班渡船'],
    parts: [1],
  });
});

test('a heading stays below a text that has a headline, knows nothing of it, or goes on below it', () => {
  const titled = endingWith(draftOf([kiln.headline], [ferry.text], 1), ferry.headline);
  assert.deepEqual(read(titled), { heads: [kiln.headline], parts: [2] });
  assert.deepEqual(read(endingWith(draftOf([], [ferry.text], 1), '麦田里的守望')), { heads: [''], parts: [2] });
  const within = endingWith(draftOf([], [ferry.text], 1), ferry.headline);
  within.body.push(...draftOf([], [kiln.text], 95).body);
  assert.deepEqual(read(within), { heads: [''], parts: [3] });
});

test('the name of a column is no headline', () => {
  const shore = '本报讯 柳湾的夜话昨晚开讲，街谈巷议都在渡口的茶棚里。';
  assert.deepEqual(read(endingWith(draftOf([], [shore], 1), '街谈巷议')), { heads: [''], parts: [2] });
});
