import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHeadlineBehindCut } from '../../../../src/parse/dialect/standing/headline-behind-cut.ts';
import { layoutOf, linesOf } from '../invented-lines.ts';

const cut = '怎么也数不清河上到底有多少盏灯，撑船的';
const behind = '秤杆子翘得高不高，看的不是秤，是掌秤人';

/** Whether the second line is a headline, where its words weigh `words` as one and `seam` as going on with the first. */
function behindCut(texts: readonly string[], words: number, seam: number): boolean {
  const lines = linesOf(...texts);
  return isHeadlineBehindCut(lines, 1, layoutOf(lines, { indented: true, lostIndent: 0 }), {
    weighLine: () => words,
    weighHalves: () => seam,
  });
}

test('a line far short of its column behind a cut sentence is a headline', () => {
  assert.equal(behindCut([cut, '渡口闲话', behind], 1, -0.5), true);
  assert.equal(behindCut([cut, '渡口闲话', '　　杏黄的时候，渡口的船最多，挑'], 0.2, 0.3), true);
});

test('not where its words go on with the sentence, or are no headline’s', () => {
  assert.equal(behindCut([cut, '人也不去数', behind], 1, 3), false);
  assert.equal(behindCut([cut, '能否数清，仍要', behind], -2, 0.5), false);
});

test('nor a line that fills half a column or ends at a mark', () => {
  assert.equal(behindCut([cut, '人都说灯是从上游一盏盏漂下来', behind], 1, -0.5), false);
  assert.equal(behindCut([cut, '人也不去数，', behind], 1, -0.5), false);
  assert.equal(behindCut([cut, '人也不去数。', behind], 1, -0.5), false);
});

test('over an article’s first words a full line is a headline that does not go on with the one above', () => {
  const opening = '　　本报讯（记者 甲乙）第一班夜船昨';
  const title = '石桥县退货台让赶集人放心买鱼买肉';
  assert.equal(behindCut([cut, title, opening], 5, -2), true);
  assert.equal(behindCut([cut, title, opening], -3, 2), false);
});
