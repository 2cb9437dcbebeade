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
  '办报为船客 欢迎拨打渡口晚报热线0392—5550000',
  '您身边的新鲜事，请拨本报新闻热线：5550000',
  '有新船快告诉我们 一经采用即付线索费',
  '副刊投稿请注明真实姓名和地址 一经采用 稿酬从优',
  '渡口副刊QQ群:555420086 来稿请注明姓名、地址',
  '来稿一经采用，即付稿酬。请勿一稿多投。',
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
  '请拨船上的热线',
  '新船一经采用 船客少等一刻',
  '新船一经采用，船客少等一刻。',
  '来稿里写着船号',
]) {
  test(`left alone: ${line}`, () => assert.notEqual(behind(line)?.kind, 'furniture'));
}
