import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifiedBlocks } from '../../invented-blocks.ts';

const opening = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';
const behind = (line: string) => classifiedBlocks(`# 渡口添了夜船\n\n${opening}\n\n${line}\n`)[2];

for (const line of [
  '本版图文由中共柳湾县委宣传部协办',
  '本版图片除署名外均由柳湾县融媒体中心提供',
  '更多柳湾资讯 尽在指尖',
  '节约用水 从我做起（公益广告）',
  '柳报融媒体中心',
  '柳湾日报全媒体',
  '本报法律顾问：柳湾律师事务所',
  '来稿请寄：柳湾市渡口路1号',
  '投资有风险 入市须谨慎',
]) {
  test(`of no article: ${line}`, () => {
    const block = behind(line);
    assert.deepEqual([block?.kind, block?.rule], ['furniture', 'page-foot']);
  });
}

for (const line of [
  '柳报融媒体中心记者走进渡口',
  '本版图片里的老渡口',
  '柳湾县融媒体中心',
  '更多船客走上渡口',
  '公益广告上的老船工',
  '本报法律顾问走进渡口',
  '来信请寄得早一些',
  '渡口有风险 下水须谨慎',
]) {
  test(`left alone: ${line}`, () => assert.notEqual(behind(line)?.kind, 'furniture'));
}
