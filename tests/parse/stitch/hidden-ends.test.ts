import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../../src/parse/blocks/block.ts';
import { type BodyPart, type Draft, noHeadlines } from '../../../src/parse/draft.ts';
import type { BoundPage } from '../../../src/parse/headlines/bind-sections.ts';
import { joinPieces, partAtHiddenEnds } from '../../../src/parse/stitch/hidden-ends.ts';
import { blockOf, textsOf } from '../invented-blocks.ts';

const lines = [
  '船老大等到人都坐稳了才解缆绳。',
  '缝。问他疼不疼，他摆摆手说不',
  '疼。他把竹篙插进河里。',
  '夜里还有一班船。',
];

/** A paragraph of the lines given, from line 5 of the dump on, as a draft's whole body. */
function articleOf(texts: readonly string[], kind: Draft['kind'] = 'article'): { draft: Draft; block: Block } {
  const whole = blockOf(texts.join(''), { line: 5, span: [5, 4 + texts.length] });
  const starts = texts.map((_, index) => 4000 + texts.slice(0, index).join('').length);
  const block = { ...whole, breaks: starts.slice(1).map((offset, index) => ({ offset, line: 6 + index })) };
  const body: BodyPart[] = [{ type: 'paragraph', blocks: [block] }];
  return { draft: { kind, headlines: noHeadlines(), bylines: [], body, problems: [] }, block };
}

const pageOf = (...drafts: Draft[]): BoundPage => ({ drafts, continuations: [], furniture: [] });
const beginsInWord = (text: string) => (/^[缝疼]/u.test(text) ? 4 : -1);
const told = ({ body }: Draft) => body.map(({ blocks }) => `${blocks[0]?.span} ${textsOf(blocks).join('|')}`);

test('a paragraph is parted where a line begins inside a word behind a sentence that filled its line', () => {
  const [parted] = partAtHiddenEnds(pageOf(articleOf(lines).draft), beginsInWord).drafts;
  assert.deepEqual(parted && told(parted), [`5,5 ${lines[0]}`, `6,8 ${lines.slice(1).join('')}`]);
});

test('not where the sentence goes on, where no line begins so, nor in a notice', () => {
  const open = ['船老大等到人都坐稳了才解', ...lines.slice(1)];
  for (const draft of [articleOf(open).draft, articleOf([lines[0] ?? '', lines[3] ?? '']).draft]) {
    assert.deepEqual(partAtHiddenEnds(pageOf(draft), beginsInWord).drafts[0]?.body, draft.body);
  }
  const { draft } = articleOf(lines, 'notice');
  assert.deepEqual(partAtHiddenEnds(pageOf(draft), beginsInWord).drafts[0], draft);
});

test('a text below a headline printed again keeps its article', () => {
  const { draft } = articleOf(lines);
  const parts = articleOf(lines).draft.body;
  const page = partAtHiddenEnds({ ...pageOf(draft), continuations: [{ of: draft, parts }] }, beginsInWord);
  assert.equal(page.continuations[0]?.of, page.drafts[0]);
  assert.equal(page.continuations[0]?.parts.length, 2);
});

test('pieces that went to one article are the paragraph that they were', () => {
  const { draft, block } = articleOf(lines);
  const { drafts, flow } = joinPieces(partAtHiddenEnds(pageOf(draft), beginsInWord).drafts, [block]);
  assert.deepEqual(drafts, [draft]);
  assert.equal(drafts[0]?.body[0]?.blocks[0], block);
  assert.deepEqual(flow, [block]);
});

test('those that went apart stand in the flow one behind the other, with their own lines', () => {
  const { draft, block } = articleOf(lines);
  const [parted] = partAtHiddenEnds(pageOf(draft), beginsInWord).drafts;
  const [other] = pageOf(articleOf([]).draft).drafts;
  if (!parted || !other) return assert.fail();
  const [first, second] = parted.body;
  if (!first || !second) return assert.fail();
  const end = blockOf('夜船。', { line: 20 });
  const { drafts, flow } = joinPieces(
    [
      { ...other, body: [second] },
      { ...parted, body: [first] },
    ],
    [block, end],
  );
  assert.deepEqual(drafts.map(told), [[`6,8 ${lines.slice(1).join('')}`], [`5,5 ${lines[0]}`]]);
  assert.deepEqual(textsOf(flow), [lines[0], lines.slice(1).join(''), '夜船。']);
});
