import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBylineLine } from '../../../../src/parse/fields/byline/byline-line.ts';

for (const text of [
  '□本报记者 柏小舟',
  '本报记者 柏小舟 通讯员 路知远 文/图',
  '作者 贺望山',
  '□ 乔木生',
  '（记者 柏小舟）',
  '□何 苗',
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
  '（上接第一版）',
  '',
]) {
  test(`none: ${text || 'nothing'}`, () => assert.equal(isBylineLine(text), false));
}
