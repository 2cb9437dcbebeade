import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PageRuns } from '../../../src/parse/stitch/page-runs.ts';

const unit = fc.constantFrom('渡', '口', '夜', '船', '\n', 'a');

test('finds the runs that stand in the text, and no others', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), fc.string({ unit, minLength: 2, maxLength: 4 }), (text, run) => {
      assert.equal(new PageRuns(text).holds(run), text.includes(run));
    }),
  );
});

test('an empty text holds nothing', () => {
  assert.equal(new PageRuns('').holds('夜船'), false);
});
