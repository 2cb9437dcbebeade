import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlessProblem, orphanProblem, partedProblem } from '../../../src/parse/headlines/headline-problems.ts';
import { blockOf } from '../invented-blocks.ts';
import { draftOf } from './told-drafts.ts';

const { headlines, body } = draftOf(['渡口添了夜船'], ['昨晚，渡口添了一班夜船，最后一班十点开。', '船票两元。'], 3);

test('a headline without a text is named, with its lines', () => {
  assert.deepEqual(orphanProblem(headlines), {
    rule: 'orphan-headline',
    reason: 'The headline “渡口添了夜船” has no text on this page',
    span: [3, 3],
  });
});

test('a text without a headline is named by its first words, with all its lines', () => {
  const [first, second] = [
    blockOf('昨晚，渡口添了一班夜船，最后一班十点开。', { span: [5, 5] }),
    blockOf('船票两元。', { span: [9, 9] }),
  ];
  assert.deepEqual(headlessProblem([first, second]), {
    rule: 'headless-body',
    reason: 'No headline was found for the text that begins “昨晚，渡口添了一班夜船，最后一班”',
    span: [5, 9],
  });
});

test('a headline away from its text is named with that text, and its own lines', () => {
  const { rule, reason, span } = partedProblem(headlines, body);
  assert.deepEqual([rule, span], ['parted-headline', [3, 3]]);
  assert.match(reason, /“渡口添了夜船” .* “昨晚，渡口添了一班夜船，最后一班”/);
});
