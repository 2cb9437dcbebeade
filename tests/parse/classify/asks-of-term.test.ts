import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksOfTerm } from '../../../src/parse/classify/asks-of-term.ts';
import { kindsOf } from '../invented-blocks.ts';

test('a line that asks of a term in quotation marks is told from speech', () => {
  assert.ok(asksOfTerm('“夜渡票”为啥买不到？'));
  assert.ok(asksOfTerm('“船灯”该由谁来点?'));
  assert.equal(asksOfTerm('“夜里还有船吗？”'), false);
  assert.equal(asksOfTerm('“灯亮了！”他喊！'), false);
  assert.equal(asksOfTerm('“老船”怎么修，谁来修？'), false);
});

const above = '渡口添了夜船\n\n本报讯 昨晚，第一班夜船开了，船票每张两元。';

test('over an article’s first words such a line is its title, inside a text it is none', () => {
  const kinds = (below: string) => kindsOf(`${above}\n\n“夜渡票”为啥买不到？\n\n${below}\n`);
  assert.equal(kinds('(上接A01版)记者跟着船工柏小舟数了一晚上的票，一共四十张。')[2], 'heading “夜渡票”为啥买不到？');
  assert.equal(kinds('船工柏小舟数了一晚上的票，一共四十张。')[2], 'paragraph “夜渡票”为啥买不到？');
});
