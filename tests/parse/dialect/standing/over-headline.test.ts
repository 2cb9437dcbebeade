import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOverHeadline } from '../../../../src/parse/dialect/standing/over-headline.ts';
import { layoutOf, linesOf } from '../invented-lines.ts';

const above = '挑着新摘的豆角和刚出锅的豆腐下了船。';
const kicker = '两盏旧马灯，照了柳湾人三十年的夜渡口';
const opening = '第一班夜船开出的时候，岸上还站着不少';
const weighers = { weighLine: () => 0, weighHalves: () => 0 };

/** Whether the line behind the first is a kicker. */
function isKicker(...texts: readonly string[]): boolean {
  const lines = linesOf(...texts);
  return isOverHeadline(lines, 1, layoutOf(lines), weighers);
}

test('a line below a gap and right over a headline is its kicker', () => {
  assert.equal(isKicker(above, '', kicker, '船头的灯', opening), true);
});

test('not without the gap, nor where a gap parts it from the headline', () => {
  assert.equal(isKicker(above, kicker, '船头的灯', opening), false);
  assert.equal(isKicker(above, '', kicker, '', '船头的灯', opening), false);
});

test('nor where its sentence ends or goes on, or prose stands below', () => {
  assert.equal(isKicker(above, '', '两盏旧马灯，照了柳湾人三十年的夜渡。', '船头的灯', opening), false);
  assert.equal(isKicker(above, '', '两盏旧马灯，照了柳湾人三十年的夜渡，', '船头的灯', opening), false);
  assert.equal(isKicker(above, '', kicker, opening, opening), false);
});
