import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countTableRows } from '../../../../src/parse/dialect/standing/table-rows.ts';

test('rows of as many cells with figures make a table, its head included', () => {
  const lines = ['品种   产地   本周', '大葱   柳湾   2.80', '土豆   石桥   1.60', '船票照旧。'];
  assert.equal(countTableRows(lines, 0), 3);
  assert.equal(countTableRows(lines, 3), 0);
});

test('figures and words of one character are cells too', () => {
  const lines = ['名次 船队 胜 平 负 积分', '1 柳湾船队 13 4 2 43', '2 石桥船队 12 3 4 39', '3 渡口船队 9 6 4 33'];
  assert.equal(countTableRows(lines, 0), 4);
});

test('what looks alike is none', () => {
  for (const lines of [
    ['船头点灯 两岸归人 夜船开航', '书屋亮灯 孩子读书 老人下棋', '窑火重燃 手艺归来 客人进村'], // headlines
    ['柳 湾 日 报', '今 日 8 版', '第 20 期'], // letters spread over a line
    ['大葱 柳湾 2.80', '土豆 石桥 1.60'], // two rows
    ['他说 1 班 船，', '她说 2 班 船，', '我说 3 班 船，'], // prose
  ]) {
    assert.equal(countTableRows(lines, 0), 0, lines[0]);
  }
});
