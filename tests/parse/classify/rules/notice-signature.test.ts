import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNoticeNumber, signsText } from '../../../../src/parse/classify/rules/notice-signature.ts';
import { blockOf, headingOf, kindsOf } from '../../invented-blocks.ts';

test('the number of a notice is known in the brackets that print and scans have', () => {
  for (const number of ['柳自然资告字[2009]14号', '柳政公告〔2019〕7号', '柳价费（2011）第27号', '公告编号：2009-7'])
    assert.equal(isNoticeNumber(number), true, number);
  for (const text of ['柳湾路14号', '第14号台风今夜登陆', '渡口二号船', '柳湾（2009）'])
    assert.equal(isNoticeNumber(text), false, text);
});

const text = blockOf('因检修线路，渡口路今夜停电。');

test('a body and its day sign the text above, whatever its heading', () => {
  const blocks = [text, blockOf('柳湾县供电公司'), blockOf('2009年6月23日')];
  assert.equal(signsText(blocks, 1), true);
  assert.equal(signsText(blocks, 2), true);
  assert.equal(signsText([text, blockOf('柳湾镇人民政府 2009年6月22日')], 1), true);
  assert.equal(signsText([text, blockOf('二〇〇九年六月二十二日')], 1), true);
});

test('a body without a day, a day under a heading and a headline with a day sign nothing', () => {
  assert.equal(signsText([text, blockOf('柳湾县供电公司'), blockOf('渡口添了夜船')], 1), false);
  assert.equal(signsText([headingOf('今日要闻'), blockOf('2009年6月23日')], 1), false);
  assert.equal(signsText([text, blockOf('柳湾渡口夜船启航 2009年6月22日')], 1), false);
});

test('number, fields and signature of a notice are its text over blank lines, a headline below is not', () => {
  const kinds = kindsOf(
    [
      '柳湾县自然资源局国有建设用地使用权挂牌出让公告',
      '柳自然资告字[2009]14号',
      '经县政府批准，渡口路一宗地块挂牌出让。',
      '联系电话：6833××××',
      '柳湾县自然资源局',
      '2009年6月23日',
      '渡口添了夜船',
      '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了。',
    ].join('\n\n'),
  ).map((kind) => kind.split(' ')[0]);
  assert.deepEqual(kinds, [
    'heading',
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
  ]);
});
