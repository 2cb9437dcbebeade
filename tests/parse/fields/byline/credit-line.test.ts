import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCreditLine } from '../../../../src/parse/fields/byline/credit-line.ts';

for (const text of [
  '李小舟 摄',
  '本报记者 柏小舟 摄',
  '柳湾镇政府供图',
  '资料图片',
  '资料图',
  '（资料图片）',
  '本报资料图片',
  '资料图 柳湾镇供图',
  '图片由柳湾镇提供',
  '（照片由李小舟提供）',
  '图片来源：柳湾镇',
  '图据网络',
  'AI生成',
  '（AI制图）',
  '本图由AI生成',
  '新华社发',
  '新华社发（李小舟 摄）',
  '摄影：李小舟',
  '图/李小舟',
  '▲李小舟 摄',
  '制图 宁致远',
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
  '渡口示意图',
  '新华社区',
  '图片由此变得清楚',
  'AI生成的夜船',
  '文/贺望山',
  '图书馆供图书三千册',
  '提供；未按时开船的，应当退',
  '拍摄，夜里的灯',
  '责任编辑 宁致远',
  '船开了。',
  '',
]) {
  test(`none: ${text || 'nothing'}`, () => assert.equal(isCreditLine(text), false));
}
