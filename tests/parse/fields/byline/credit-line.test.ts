import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCreditLine } from '../../../../src/parse/fields/byline/credit-line.ts';

for (const text of [
  '李小舟 摄',
  '本报记者 柏小舟 摄',
  '柳湾镇政府供图',
  '资料图片',
  '资料图片（柳湾镇供图）',
  '（李小舟 摄）',
  '本报记者柏小舟/文 柳湾大队/图',
]) {
  test(`a credit and nothing else: ${text}`, () => assert.equal(isCreditLine(text), true));
}

for (const text of [
  '□本报记者 柏小舟',
  '本报记者 柏小舟 文/图',
  '夜船摄影展',
  '渡口一张图',
  '图书馆供图书三千册',
  '责任编辑 宁致远',
  '船开了。',
  '',
]) {
  test(`none: ${text || 'nothing'}`, () => assert.equal(isCreditLine(text), false));
}
