import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighBelow, weighRunOn, weighTight } from '../../../../src/parse/dialect/standing/below-headline.ts';
import { layoutOf, linesOf } from '../invented-lines.ts';

/** As if every line went on in the next but those that end with one of the signs. */
const allBut = (signs: string) => ({
  weighLine: () => 0,
  weighHalves: (left: string) => (signs.includes(left.slice(-1)) ? -1 : 3),
});

function runOn(ends: string, ...texts: readonly string[]): number {
  const lines = linesOf(...texts);
  return weighRunOn(lines, 0, layoutOf(lines), allBut(ends));
}

test('lines that go on one in the next down to a text leave no place for a headline’s end', () => {
  const lines = ['老船工把缆绳挂在木', '桩上，等船的人踩着跳', '板上来。'];
  assert.ok(runOn('', ...lines) > 2);
  assert.equal(runOn('木', ...lines), 0);
});

test('a headline broken in mid-phrase has its end above the text', () => {
  assert.equal(runOn('灯', '柳湾渡口摆渡人点亮', '两岸的灯', '船开到河心，有人唱起了老调，'), 0);
});

test('nothing goes on over a gap that is wider than the page’s', () => {
  assert.equal(runOn('', '老船工把缆绳挂在木', '', '桩上，等船的人踩着跳'), 0);
});

function below(texts: readonly string[], indented = false): number {
  const lines = linesOf(...texts);
  return weighBelow(lines, 0, layoutOf(lines, { indented, lostIndent: indented ? 0 : 2 }));
}

test('prose below that fills its column is no first line where first lines are shorter', () => {
  const full = '挑着新摘的豆角，和刚出锅的豆腐等着上';
  assert.ok(below(['过河的多是赶集的人', full, '船的人。']) < 0);
  assert.equal(below(['渡口添了两班夜船', full.slice(0, 16), full]), 0);
  assert.equal(below(['渡口添了两班夜船', '马灯挂船头归人不迷路两岸都点起了灯笼', full]), 0); // another headline, as wide
});

test('so it is without an indent where first lines have one, but below a headline may stand a picture', () => {
  assert.ok(below(['过河的多是赶集的', '村民，挑着新摘的豆'], true) < 0);
  assert.equal(below(['渡口添了两班夜船', '　　村民，挑着新摘的豆'], true), 0);
  assert.equal(below(['渡口添了两班夜船', '3月8日，乘客在船头看灯。', '李小舟 摄'], true), 0);
});

test('lines set closer than the page’s are those of one headline, and what stands above them is of it', () => {
  const lines = linesOf('柳湾镇', '', '渡口添了夜船', '马灯挂在船头', '', '船老大把缆绳挂上木桩', '', '等船的人站起身');
  const weights = lines.map((_, index) => weighTight(lines, index, layoutOf(lines, { gap: 1 })));
  assert.ok((weights[0] ?? 0) > 0 && (weights[1] ?? 0) > (weights[0] ?? 0) && weights[1] === weights[2]);
  assert.deepEqual(weights.slice(3), [0, 0]);
  assert.ok(lines.every((_, index) => weighTight(lines, index, layoutOf(lines)) === 0)); // a page without blank lines
});
