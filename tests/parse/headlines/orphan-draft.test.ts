import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleText } from '../../../src/parse/draft.ts';
import { orphanDraft } from '../../../src/parse/headlines/orphan-draft.ts';
import { headingOf } from '../invented-blocks.ts';

test('a headline without a text keeps its lines and the label over it, and says so', () => {
  const draft = orphanDraft(
    [headingOf('夜船添到', { span: [7, 7] }), headingOf('六班', { span: [8, 8] })],
    [headingOf('河边人家')],
  );
  assert.equal(draft.kind, 'residue');
  assert.equal(titleText(draft.headlines), '夜船添到 六班');
  assert.deepEqual(
    draft.headlines.column.map(({ passage }) => passage.text),
    ['河边人家'],
  );
  assert.deepEqual(
    draft.problems.map(({ rule, span }) => [rule, span]),
    [['orphan-headline', [7, 8]]],
  );
});
