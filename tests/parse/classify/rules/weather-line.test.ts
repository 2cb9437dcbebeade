import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifiedBlocks } from '../../invented-blocks.ts';

const opening = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';

function kindOf(line: string): string | undefined {
  return classifiedBlocks(`# 渡口添了夜船\n\n${opening}\n\n${line}\n`)[2]?.kind;
}

for (const line of ['今日天气 多云转晴 南风3级 19℃～31℃', '天气：阴有小雨 北风2到3级 气温4℃—9℃', '明天 晴 -2℃~11℃']) {
  test(`the corner with the weather is furniture: ${line}`, () => assert.equal(kindOf(line), 'furniture'));
}

for (const line of [
  '昨夜渡口降到零下2℃，北风5级，夜船照开。',
  '机手抢在5级风前收完麦',
  '老砖窑里恒温20℃ 书页不怕潮',
  '棚外飘雪棚里22℃',
]) {
  test(`a text about the weather is not: ${line}`, () => assert.notEqual(kindOf(line), 'furniture'));
}

for (const line of ['昨日市区空气质量：良', '今天空气质量:轻度污染', '空气质量指数：86 良'])
  test(`so is the air of the day: ${line}`, () => assert.equal(kindOf(line), 'furniture'));

for (const line of ['空气质量：从良到优只差一条河', '市区空气质量改善了，两岸看得清灯。'])
  test(`a text about the air is not: ${line}`, () => assert.notEqual(kindOf(line), 'furniture'));
