import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBylineLine } from '../../../../src/parse/fields/byline/byline-line.ts';

for (const text of [
  '□本报记者 柏小舟',
  '本报记者 柏小舟 通讯员 路知远 文/图',
  '作者 贺望山',
  '□ 乔木生',
  '◇ 乔木生',
  '（记者 柏小舟）',
  '□何 苗',
  '□贺望山 何 苗',
  '○ 贺望山',
  '文/贺望山',
  '本报评论员',
  '本报综合报道',
  '据新华社',
  '（来源：人民日报）',
  '贺望山（柳湾中学）',
  '（作者单位：柳湾中学）',
]) {
  test(`a byline and nothing else: ${text}`, () => assert.equal(isBylineLine(text), true));
}

for (const text of [
  '李小舟 摄',
  '柳湾镇政府供图',
  '责任编辑 宁致远',
  '□ 渡口添了两班夜船',
  '乔木生',
  '记者走进渡口',
  '记者走基层',
  '（上接第一版）',
  '李小舟/摄',
  '柳湾渡口（二期）',
  '据柳湾镇介绍',
  '新华社区',
  '本报评论员文章选',
  '○ 渡口添了两班夜船',
  '',
]) {
  test(`none: ${text || 'nothing'}`, () => assert.equal(isBylineLine(text), false));
}

test('a mark before the name of a sidebar is no byline', () => {
  for (const text of ['□相关链接', '□小贴士', '■ 新闻背景', '◇ 新闻背景'])
    assert.equal(isBylineLine(text), false, text);
  assert.equal(isBylineLine('□相小舟'), true);
});

test('who wrote a letter to the editor signs it, a desk for readers does not', () => {
  assert.equal(isBylineLine('柳湾镇 读者 柏小舟'), true);
  assert.equal(isBylineLine('读者 服务部'), false);
  assert.equal(isBylineLine('读者 来信'), false);
});

test('a byline that breaks inside 通讯员 is no whole one', () => {
  assert.equal(isBylineLine('洛报融媒记者 柏小舟 通讯'), false);
});

test('a house and its people are a byline without a role, a house and its news are none', () => {
  assert.equal(isBylineLine('柳湾县融媒体中心 柏小舟'), true);
  assert.equal(isBylineLine('柳湾县委宣传部 柏小舟 路知远'), true);
  assert.equal(isBylineLine('柳湾县融媒体中心 走进渡口小学'), false);
});

test('an agency’s day alone on its line says where the text is from', () => {
  assert.equal(isBylineLine('据新华社北京3月5日电'), true);
  assert.equal(isBylineLine('据新华社北京分社介绍'), false);
});
