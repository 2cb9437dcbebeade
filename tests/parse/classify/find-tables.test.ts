import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BodyBlock } from '../../../src/model/record.ts';
import { parseText } from '../parse-text.ts';

const above = '# 渡口运了多少人\n\n渡运站昨日公布上半年的数字，比去年同期多了一成。\n\n';

function bodyOf(table: string): { body: BodyBlock[]; conserved: boolean } {
  const { records, conservation } = parseText(`${above}${table}\n`);
  const { lost, doubled, invented } = conservation;
  return { body: records.flatMap(({ body }) => body), conserved: lost + doubled + invented === 0 };
}

const rows = [
  ['月份', '船次', '乘客'],
  ['一月', '124', '3,010'],
  ['二月', '', '2,870'],
];

test('rows between strokes are a table, their rules are none of it', () => {
  const { body, conserved } = bodyOf(
    '| 月份 | 船次 | 乘客 |\n| --- | :-: | --- |\n| 一 月 | 124 | 3,010 |\n| 二月 | | 2,870 |',
  );
  const table = body.find((block) => block.type === 'table');
  assert.deepEqual(table?.rows, rows);
  assert.deepEqual(table?.source, [[5, 8]]);
  assert.ok(conserved);
});

test('rows that blank lines part are one table', () => {
  const { body } = bodyOf('| 月份 | 船次 |\n\n| 一月 | 124 |\n\n| 二月 | 98 |');
  assert.equal(body.filter(({ type }) => type === 'table').length, 1);
});

test('a table in HTML is one too, with what stands in tags inside a cell', () => {
  const { body, conserved } = bodyOf(
    '<table><tr><th>月份</th><th>船次</th><th>乘客</th></tr><tr><td><b>一月</b></td><td>124</td><td>3,010</td></tr><tr><td>二月</td><td></td><td>2,870</td></tr></table>',
  );
  assert.deepEqual(body.find((block) => block.type === 'table')?.rows, rows);
  assert.ok(conserved);
});

test('short rows are filled up', () => {
  const { body } = bodyOf('| 月份 | 船次 | 乘客 |\n| 一月 | 124 |');
  assert.deepEqual(body.find((block) => block.type === 'table')?.rows, [
    ['月份', '船次', '乘客'],
    ['一月', '124', ''],
  ]);
});

test('a line between strokes that stands alone, and prose with a stroke, are none', () => {
  for (const line of [
    '| 渡口 | 夜航 |',
    '船次｜乘客｜收入都涨了，渡运站的人说。',
    '<b>渡口</b>添了夜船，两岸都说好。',
  ]) {
    const { body, conserved } = bodyOf(line);
    assert.ok(
      body.every(({ type }) => type !== 'table'),
      line,
    );
    assert.ok(conserved, line);
  }
});
