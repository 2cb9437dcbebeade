import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const paragraph = '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市，一来一回就是一天。';
const first = (line: string) => kindsOf(`${line}\n\n# 渡口夜船\n\n${paragraph}\n`)[0]?.split(' ')[0];

for (const line of [
  'LIUWAN DAILY',
  '柳 湾 日 报',
  '中共柳湾市委机关报 柳湾日报社出版',
  '己丑年七月廿八 今日 8 版',
  '第 3214 期',
]) {
  test(`of a page's head: ${line}`, () => assert.equal(first(line), 'furniture'));
}

for (const line of ['柳湾日报走进夜船渡口', 'K12课堂', '今日小雪', '第3期学员上船']) {
  test(`none: ${line}`, () => assert.notEqual(first(line), 'furniture'));
}
