import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayHoldRole, roleOf, roleWord } from '../../../../src/parse/fields/byline/role-words.ts';
import { mayHoldSign, signRole } from '../../../../src/parse/fields/byline/sign-words.ts';

const roles =
  '小记者 记者 实习生 通讯员 评论员 撰稿 撰稿人 作者 主笔 执笔 责任编辑 编辑 责编 校对 美编 指导老师 辅导教师 首席记者 摄影记者';

test('sees in every role word that the text may name one', () => {
  for (const word of roles.split(' ')) {
    assert.equal(word.match(roleWord)?.[0], word, word);
    assert.ok(mayHoldRole(`砚槐塘${word}`), word);
  }
  assert.equal(mayHoldRole('船工把马灯挂上船头'), false);
  assert.equal(roleOf('摄影记者'), 'photographer');
});

test('sees in every sign that the text may hold one', () => {
  for (const sign of [
    '文',
    '图',
    '文图',
    '撰文',
    '口述',
    '整理',
    '综合报道',
    '摄',
    '拍摄',
    '供稿',
    '提供',
    '漫画',
    '统筹',
  ]) {
    assert.ok(signRole(sign), sign);
    assert.ok(mayHoldSign(`砚槐塘 ${sign}`), sign);
  }
  assert.equal(mayHoldSign('船工把马灯挂上船头'), false);
});
