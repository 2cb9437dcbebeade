import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, withoutListMark, withoutMarks, withoutStrokes } from '../../../scripts/evaluate/fold.ts';

test('folds width and drops every blank', () => {
  assert.equal(fold('　磨 坊\u200b（Ａ１）\n故事会'), '磨坊(A1)故事会');
});

test('keeps marks that differ in more than width', () => {
  assert.notEqual(fold('“磨坊”'), fold('"磨坊"'));
  assert.notEqual(fold('磨坊，'), fold('磨坊。'));
});

test('takes the marks of Markdown off a line', () => {
  assert.equal(withoutMarks('## 每月两场'), ' 每月两场');
  assert.equal(withoutMarks('**老磨盘**'), '老磨盘');
  assert.equal(withoutMarks('3#楼和5*8小时'), '3#楼和5*8小时');
});

test('takes the mark of a list item off, and no number', () => {
  assert.equal(withoutListMark('1. 先清支渠'), ' 先清支渠');
  assert.equal(withoutListMark('- 先清支渠'), '先清支渠');
  assert.equal(withoutListMark('3.5公里长的支渠'), '3.5公里长的支渠');
  assert.equal(withoutListMark('-5℃的清晨'), '-5℃的清晨');
});

test('a row of a table loses its strokes, a rule between rows is nothing', () => {
  assert.equal(fold(withoutStrokes('| 大葱 | 2.80 |')), '大葱2.80');
  assert.equal(withoutStrokes('| --- | :-: |'), '');
  assert.equal(withoutStrokes('大葱 2.80 -0.5%'), '大葱 2.80 -0.5%');
});
