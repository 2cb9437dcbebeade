import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findColumnWidths } from '../../../src/parse/dialect/column-widths.ts';
import { prose, setWithoutIndent } from '../invented-columns.ts';
import { linesOf } from './invented-lines.ts';

const widths = (texts: readonly string[]) => findColumnWidths(linesOf(...texts), false);

const wide = [...prose, ...prose].flatMap((text) => setWithoutIndent(text, 18));

test('lines beside a picture have the width that is left to them, though they are few', () => {
  const beside = ['岸边的柳树下摆着一', '张方桌，老人们把茶', '碗推到一边，铺开棋', '盘下棋。'];
  const columns = widths([...wide, ...beside, ...wide]);
  assert.deepEqual(columns.slice(wide.length, wide.length + beside.length), [9, 9, 9, 9]);
  assert.deepEqual(new Set([...columns.slice(0, wide.length), ...columns.slice(-wide.length)]), new Set([18]));
});

test('two or three lines of a headline are no column', () => {
  for (const headline of [
    ['渡口添了两班夜船', '一盏马灯挂在船头'],
    ['石桥镇大湾渡口', '添了两班夜船', '马灯挂在船头'],
  ]) {
    assert.deepEqual(new Set(widths([...wide, ...headline, ...wide])), new Set([18]));
  }
});

test('lines that their marks squeezed into a column do not widen it', () => {
  const squeezed = ['灯、船、桨、篙、绳、锚、网、篓、桶，都', '在岸上，船老大数了一遍，又数了一遍，才'];
  const columns = widths([...wide, ...squeezed, ...wide]);
  assert.deepEqual(new Set(columns), new Set([18]));
});

test('a page whose lines all end sentences has their own widths', () => {
  assert.deepEqual(widths(['渡口有船。', '船上有灯，灯下有人。']), [5, 10]);
  assert.deepEqual(widths([]), []);
});
