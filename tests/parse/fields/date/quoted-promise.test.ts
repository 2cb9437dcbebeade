import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isQuotedPromise } from '../../../../src/parse/fields/date/quoted-promise.ts';

/** Whether the one year that the sentence names is taken for promised. */
function isPromised(text: string): boolean {
  const [, opening = '', sentence = ''] = /^(.*?)20\d{2}年(.*)$/u.exec(text) ?? [];
  const paragraph = { text, span: [1, 1] as [number, number], lead: false };
  return isQuotedPromise({ year: 2016, before: '', after: '', opening, sentence, paragraph });
}

test('a year that opens quoted words of an advertisement or a promise may lie ahead', () => {
  assert.ok(isPromised('“2016年渡口建成大桥”,楼盘彩页上这样写着。'));
  assert.ok(isPromised('路边的广告牌上印着“2016年渡口通车”。'));
});

test('a year in speech, one told of, one inside a promise and one that nobody promised may not', () => {
  assert.ok(!isPromised('“2016年我坐过这里的船”,何老师指着广告牌说。'));
  assert.ok(!isPromised('“2016年渡口通了车”,展板上这样写着。'));
  assert.ok(!isPromised('楼盘的彩页在2016年印成。'));
  assert.ok(!isPromised('“2016年渡口通车”,何老师在本子上记下。'));
});
