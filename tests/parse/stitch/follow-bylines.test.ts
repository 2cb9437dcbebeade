import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../../src/parse/blocks/block.ts';
import { type Draft, noHeadlines } from '../../../src/parse/draft.ts';
import { followBylines } from '../../../src/parse/stitch/follow-bylines.ts';
import { blockOf, headingOf, textsOf } from '../invented-blocks.ts';

function draft(bylines: Block[], ...body: readonly Block[]): Draft {
  const parts = body.map((block) => ({
    type: 'paragraph' as const,
    blocks: [block],
  }));
  return {
    kind: 'article',
    headlines: noHeadlines(),
    bylines,
    body: parts,
    problems: [],
  };
}

const [head, ferry, rest] = [
  blockOf('凭船票可到窗口', { line: 1 }),
  blockOf('渡口添了夜船。', { line: 3 }),
  blockOf('退票。', { line: 4 }),
];
const byline = blockOf('（记者 柏小舟 整理）', { kind: 'byline', line: 5 });

test('a byline right behind a paragraph goes with it to another article', () => {
  const [owner, host] = [draft([], head, rest), draft([byline], ferry)];
  followBylines([owner, host], [head, headingOf('渡口'), ferry, rest, byline]);
  assert.deepEqual([textsOf(owner.bylines), textsOf(host.bylines)], [['（记者 柏小舟 整理）'], []]);
});

test('one without brackets over text of its own article stays, whatever stands above', () => {
  const opening = blockOf('本报记者 柏小舟', { kind: 'byline', line: 5 });
  const [owner, host] = [draft([], head, rest), draft([opening], ferry)];
  followBylines([owner, host], [head, rest, opening, ferry]);
  assert.deepEqual([textsOf(owner.bylines), textsOf(host.bylines)], [[], ['本报记者 柏小舟']]);
});

test('one behind its own article’s text, or below its headline, stays', () => {
  for (const flow of [
    [head, rest, ferry, byline],
    [head, rest, headingOf('渡口'), byline, ferry],
  ]) {
    const [owner, host] = [draft([], head, rest), draft([byline], ferry)];
    followBylines([owner, host], flow);
    assert.deepEqual([owner.bylines, host.bylines], [[], [byline]]);
  }
});

test('one over a text that another signs from behind is for the text above, where that has none', () => {
  const [own, others] = [
    blockOf('本报记者 柏小舟', { kind: 'byline', line: 7 }),
    blockOf('本报记者 何苗', { kind: 'byline', line: 5 }),
  ];
  const flow = [head, rest, others, ferry, own];
  const [owner, host] = [draft([], head, rest), draft([others, own], ferry)];
  followBylines([owner, host], flow);
  assert.deepEqual([textsOf(owner.bylines), textsOf(host.bylines)], [['本报记者 何苗'], ['本报记者 柏小舟']]);
  const [signed, second] = [draft([byline], head, rest), draft([others, own], ferry)];
  followBylines([signed, second], flow);
  assert.deepEqual(textsOf(second.bylines), ['本报记者 何苗', '本报记者 柏小舟']);
});
