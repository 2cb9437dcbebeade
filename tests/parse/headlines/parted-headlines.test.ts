import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../../../src/parse/draft.ts';
import { doubtPartedHeadlines } from '../../../src/parse/headlines/parted-headlines.ts';
import { blockOf } from '../invented-blocks.ts';
import { draftOf } from './told-drafts.ts';

const text = '昨晚，渡口添了一班夜船。';
const other = draftOf(['老戏台修好了屋顶'], ['老戏台的屋顶修好了。', '下月开戏。'], 11);
const doubts = (drafts: readonly Draft[]) =>
  doubtPartedHeadlines(drafts).map(({ problems }) => problems.map(({ rule }) => rule));

/** An article whose headline stands on the line `head` and whose paragraphs on the lines `at`. */
function articleAt(head: number, ...at: number[]): Draft {
  const draft = draftOf(['渡口添了夜船'], [text], head);
  return { ...draft, body: at.map((line) => ({ type: 'paragraph', blocks: [blockOf(text, { span: [line, line] })] })) };
}

test('a headline that another article parts from its text is in doubt, above it and below', () => {
  assert.deepEqual(doubts([articleAt(1, 21), other]), [['parted-headline'], []]);
  assert.deepEqual(doubts([articleAt(21, 1), other]), [['parted-headline'], []]);
});

test('a headline beside a part of its text is not, whatever stands over the rest', () => {
  assert.deepEqual(doubts([articleAt(1, 3, 21), other]), [[], []]);
  assert.deepEqual(doubts([articleAt(21, 19, 1), other]), [[], []]);
});

test('other headlines between are no text', () => {
  const lone = draftOf(['收粮站添了新磅秤'], [], 3);
  assert.deepEqual(doubts([articleAt(1, 21), lone]), [[], []]);
});
