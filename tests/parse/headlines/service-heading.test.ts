import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfService } from '../../../src/parse/headlines/service-heading.ts';

for (const text of [
  '天气',
  '今日天气',
  '昨日蔬菜零售均价',
  '三地农产品批发价格',
  '专家门诊预告',
  '热线传真',
  '便民问答',
  '短 信',
]) {
  test(`a service: ${text}`, () => assert.equal(isOfService(text), true));
}

for (const text of [
  '天气转凉 老人添衣',
  '门诊里的夜班',
  '菜价为什么涨',
  '一条短信救回一车菜',
  '热线那头的人',
  '行情好的年份',
  '',
]) {
  test(`none: ${text || 'nothing'}`, () => assert.equal(isOfService(text), false));
}
