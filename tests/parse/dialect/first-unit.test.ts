import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstUnitWidth } from '../../../src/parse/dialect/first-unit.ts';

for (const [text, width] of [
  ['我们上船', 1],
  ['好，我们上船', 2],
  ['“好，”船老大说', 4],
  ['2026年', 2],
  ['——渡口', 2],
  ['  灯亮了', 1],
  ['', 0],
] as const) {
  test(`what cannot be parted at the head of ${text || 'nothing'}`, () => assert.equal(firstUnitWidth(text), width));
}
