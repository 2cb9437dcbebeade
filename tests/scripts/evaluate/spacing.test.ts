import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSpacingErrors } from '../../../scripts/evaluate/spacing.ts';
import type { BodyBlock } from '../../../src/model/record.ts';
import { inventedResult, recordOf } from './invented-page.ts';

function errorsIn(block: BodyBlock): string[] {
  return findSpacingErrors([{ ...recordOf(inventedResult(), 'article-1'), title: '磨坊 水渠', body: [block] }]);
}

test('finds blanks between two Chinese characters', () => {
  assert.deepEqual(errorsIn({ type: 'paragraph', text: '联 合 收　割机', source: [] }), ['联 合', '合 收', '收 割']);
  assert.deepEqual(errorsIn({ type: 'figure', caption: '旧 磨坊', credit: '路知远 摄', source: [] }), ['旧 磨']);
});

test('leaves blanks beside Latin letters, digits and marks, and those of verse and titles', () => {
  assert.deepEqual(errorsIn({ type: 'paragraph', text: '第 3 组用 GPS 定位, 傍晚验收', source: [] }), []);
  assert.deepEqual(errorsIn({ type: 'verse', lines: ['浅浅的 灯'], source: [] }), []);
});
