import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';
import { parseLines } from '../../parse-text.ts';

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

test('a county paper’s name above the day and its imprint are furniture, a headline that begins so is none', () => {
  const kinds = (...lines: readonly string[]) => parseLines(...lines).furniture.map(({ text }) => text);
  assert.deepEqual(kinds('今日柳湾', '2016年10月21日', '主办：中共柳湾县委宣传部 准印证号：豫内资 002 号', '# 渡口'), [
    '今日柳湾',
    '2016年10月21日',
    '主办：中共柳湾县委宣传部 准印证号：豫内资 002 号',
  ]);
  assert.deepEqual(kinds('今日开镰', '本报讯（记者 柏小舟）渡口北岸的麦子昨天开镰。'), []);
});
