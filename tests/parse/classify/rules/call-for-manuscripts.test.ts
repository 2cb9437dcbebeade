import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifiedBlocks } from '../../invented-blocks.ts';

const opening = '本报讯（记者 柏小舟）河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';

function kindOf(line: string): string | undefined {
  return classifiedBlocks(`# 渡口添了夜船\n\n${opening}\n\n${line}\n`)[2]?.kind;
}

for (const line of [
  '征稿启事：本版欢迎写渡口旧事的原创稿件，千字以内为好。投稿邮箱：dukou@example.com',
  '本版征稿:写写你家的船、灯和缆绳,文体不限。来稿请寄渡口路1号。',
  '【约稿】“渡口笔谈”期待您的作品，一经刊用，即付稿酬。',
]) {
  test(`a page’s call for manuscripts is furniture: ${line}`, () => assert.equal(kindOf(line), 'furniture'));
}

for (const line of [
  '征稿：一个写了四十年的老船工说，他收到过三百封退稿信。',
  '征稿启事贴出去的第三天，渡口来了十几个抱着本子的孩子。',
  '来稿的人里，最老的一位今年八十六岁，还在渡口卖茶。',
]) {
  test(`a text that tells of one is not: ${line}`, () => assert.notEqual(kindOf(line), 'furniture'));
}
