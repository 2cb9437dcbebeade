import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const text = '外婆年轻时在渡口卖过三年茶，船靠了岸，赶路的人都要坐下来歇一歇。';
const kindOf = (line: string) => kindsOf(`# 渡口旧事\n\n${text}\n\n${line}\n\n# 砖窑成了书屋\n\n${text}\n`)[2];

test('a remark that ends a part of a serial is text, a signature behind it or none', () => {
  for (const line of [
    '（未完待续）（柏小舟）',
    '(未完待续) (柏小舟)',
    '（完）',
    '（摘自《柳湾文史》）',
    '（解答专家：柳湾医院眼科 柏小舟）',
  ])
    assert.equal(kindOf(line), `paragraph ${line}`);
});

test('a title with a remark is none', () => {
  assert.equal(kindOf('渡口旧事（完结篇）'), 'heading 渡口旧事（完结篇）');
});
