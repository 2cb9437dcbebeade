import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeUp } from '../../../src/parse/dialect/close-up.ts';

test('blanks that justify a line are taken out, and wider ones stay one', () => {
  assert.equal(closeUp('　　（记 者  柏 小 舟  通 讯 员'), '　　（记者 柏小舟 通讯员');
});

test('blanks beside figures and Latin stay', () => assert.equal(closeUp('10 月 9 日 ，夜 船'), '10 月 9 日，夜船'));
