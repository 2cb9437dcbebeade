import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseBreaks } from '../../../src/parse/dialect/choose-breaks.ts';
import { layoutOf, linesOf } from './invented-lines.ts';

function breaksOf(...texts: readonly string[]): number[] {
  const lines = linesOf(...texts);
  const layout = layoutOf(lines);
  return chooseBreaks(lines, layout.columns, layout);
}

const full = '挑着新摘的豆角和刚出锅的豆腐等着上船';
const fullEnd = '也愿意多跑一趟，说这一趟真是值得来。';
const first = '第二天一早船老大把缆绳解开又';
const second = '重新系上，等了一会儿才有人踏上跳板来';

test('a sentence that ends with a full line ends its paragraph where the next line lacks an indent', () => {
  assert.deepEqual(breaksOf(full, fullEnd, `${first}等了`, second, '。'), [2]);
});

test('and goes on where the next line is as full as any', () => {
  assert.deepEqual(breaksOf(full, fullEnd, `${first}等了一会`, second, '。'), []);
});

test('a short line that ends a sentence ends its paragraph', () => {
  assert.deepEqual(breaksOf(full, '值得来。', `${first}等了`, second), [2]);
});

test('a short line inside a sentence does not', () => {
  assert.deepEqual(breaksOf(full, '值得来', `${first}等了`, second), []);
});

test('who spoke stays with the words that fill the line above', () => {
  const said = '“夜里也有船坐了，往后不绕路。”';
  assert.deepEqual(breaksOf(full, fullEnd, said, '船老大说，他还想再添一盏灯挂在船尾照', second), [2]);
});

test('nothing breaks in nothing', () => assert.deepEqual(breaksOf(), []));
