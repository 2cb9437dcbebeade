import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isColumnEnd } from '../../../src/parse/dialect/column-end.ts';
import { layoutOf, linesOf } from './invented-lines.ts';

const above = '绳子在木桩上绕了三圈，船老大说这样才';
const below = '还有乘客问，夜里的船票为什么一直不涨';

/** Whether a column ends with the second of the lines, where the third goes on with it by odds of `seam`. */
function endsColumn(texts: readonly string[], seam = 0): boolean {
  const lines = linesOf(...texts);
  return isColumnEnd(lines, 2, layoutOf(lines), { weighLine: () => 0, weighHalves: () => seam });
}

test('a column ends with a line that stops far from its edge in mid-sentence, between full ones', () => {
  assert.equal(endsColumn([above, '放心让人', below]), true);
  assert.equal(endsColumn([above, '放心，', below], 2), true);
});

test('not where the lines beside it are as short, as those beside a picture', () => {
  assert.equal(endsColumn([above, '放心让人上船，也', '放心让人下船，夜']), false);
  assert.equal(endsColumn(['绳子在木桩上绕了', '放心让人上船，也', below]), false);
});

test('nor where the sentence ends, goes on for certain, or wants more room than there was', () => {
  assert.equal(endsColumn([above, '放心让人上船。', below]), false);
  assert.equal(endsColumn([above, '放心让人', below], 4), false);
  assert.equal(endsColumn([above, '放心让人在河上摆渡一共', '20261205000001号船票一直不涨']), false);
});

test('nor behind an article’s first line', () => {
  assert.equal(endsColumn([above, '本报讯（记者 柏小舟）', below]), false);
});
