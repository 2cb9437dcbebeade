import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMasthead } from '../../../src/parse/facts/masthead.ts';
import { newspapers } from './invented-newspapers.ts';

function paperOf(text: string): [id: string | undefined, isUnknown: boolean] {
  const { facts, isOfUnknownPaper } = readMasthead([{ text, span: [1, 1] }], newspapers);
  return [facts.newspaper?.value, isOfUnknownPaper === true];
}

test('reads the paper that a page invites its readers to', () => {
  assert.deepEqual(paperOf('扫码关注 鹤壁日报'), ['hebi-daily', false]);
  assert.deepEqual(paperOf('扫描二维码，订阅淇河晨报'), ['qihe-morning', false]);
  assert.deepEqual(paperOf('欢迎关注 鹤壁日报'), ['hebi-daily', false]);
});

test('takes an invitation for no part of a paper’s name, and a page’s name for no invitation', () => {
  assert.deepEqual(paperOf('扫码关注柳湾日报'), [undefined, false]);
  assert.deepEqual(paperOf('扫码看报纸'), [undefined, false]);
  assert.deepEqual(paperOf('关注 鹤壁日报 编辑 宁小满'), ['hebi-daily', false]);
  assert.deepEqual(paperOf('柳湾日报'), [undefined, true]);
});
