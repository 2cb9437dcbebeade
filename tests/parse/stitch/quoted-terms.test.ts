import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotedTerms } from '../../../src/parse/stitch/quoted-terms.ts';

test('terms that stand in marks twice are found, marks included', () => {
  const text = '“夜渡灯”挂上了船头。船工都会唱《夜渡》。\n“夜渡灯”一盏要点三年，《夜渡》唱了三代。';
  assert.deepEqual(findQuotedTerms(text), ['“夜渡灯”', '《夜渡》']);
});

test('speech, and what stands in marks once, are none', () => {
  assert.deepEqual(findQuotedTerms('“灯亮了。”他说。“灯亮了。”她也说。“夜渡灯”挂上了船头。'), []);
});
