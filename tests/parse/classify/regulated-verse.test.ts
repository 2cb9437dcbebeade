import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../invented-blocks.ts';

const verseOf = (...lines: readonly string[]) =>
  kindsOf(`${lines.join('\n')}\n`)
    .filter((kind) => kind.startsWith('verse'))
    .map((kind) => kind.slice('verse '.length));

test('four lines of seven characters and marks are verse', () => {
  const lines = ['柳湾河声日夜流，', '碑亭铁铸锁龙头。', '千年水患今何在，', '一路花香到渡口。'];
  assert.deepEqual(verseOf('过柳湾', ...lines), lines);
});

test('couplets on one line are verse', () => {
  const lines = ['月落柳湾浅，灯明渡口深。', '归人停一棹，犹似故园音。'];
  assert.deepEqual(verseOf('夜渡', ...lines), lines);
});

test('slogans of even length without marks, and single couplets in prose, are none', () => {
  assert.deepEqual(verseOf('强化责任抓落实', '凝心聚力促发展', '真抓实干谱新篇', '奋勇争先创佳绩'), []);
  assert.deepEqual(verseOf('渡口夜航', '月落柳湾浅，灯明渡口深。', '老船工常念这两句，说是祖父教的，念完就开船。'), []);
});
