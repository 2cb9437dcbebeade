import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const rows = ['品种 柳湾 石桥', '大葱 2.80 2.90', '土豆 1.60 1.60', '韭菜 3.20 3.10'].join('\n');
const marked = ['| 品种 | 柳湾 |', '| --- | --- |', '| 大葱 | 2.80 |'].join('\n');
const prose = '等船的人坐在石阶上剥毛豆，说起从前要绕十里路才到得了对岸的集市。';

for (const line of ['单位：元/公斤', '价格单位：元/公斤 时间：3月10日', '（单位：元）'])
  for (const table of [rows, marked])
    test(`what the figures of a table are is text of it: ${line} over ${table.slice(0, 4)}`, () => {
      assert.equal(kindsOf(`柳湾菜价\n\n${line}\n\n${table}\n`)[1], `paragraph ${line}`);
    });

test('over prose such a line is left to the other rules', () => {
  assert.notEqual(kindsOf(`柳湾菜价\n\n单位：柳湾渡口管理所\n\n${rows}\n`)[1], 'table 单位：柳湾渡口管理所');
  assert.equal(kindsOf(`# 渡口见闻\n\n# 单位：元/公斤\n\n${prose}\n`)[1], 'heading 单位：元/公斤');
});
