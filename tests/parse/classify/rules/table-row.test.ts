import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLines } from '../../parse-text.ts';

test('a table whose cells only blanks part keeps rows and cells', () => {
  const result = parseLines(
    '# 渡口鱼价回落',
    '本报讯（记者 柏小舟）昨日，柳湾渡口的鱼市开秤，三种鱼的价钱如下。',
    '品种   上周   本周',
    '鲤鱼   9.80   8.60',
    '草鱼   7.50   7.20',
  );
  assert.deepEqual(
    result.records.flatMap(({ body }) => body.flatMap((block) => (block.type === 'table' ? block.rows : []))),
    [
      ['品种', '上周', '本周'],
      ['鲤鱼', '9.80', '8.60'],
      ['草鱼', '7.50', '7.20'],
    ],
  );
});

test('a row without a figure stays in its table', () => {
  const result = parseLines(
    '# 渡口鱼价',
    '品种   上周   本周',
    '鲤鱼   9.80   8.60',
    '草鱼   缺货   缺货',
    '鲫鱼   7.50   7.20',
  );
  const rows = result.records.flatMap(({ body }) =>
    body.flatMap((block) => (block.type === 'table' ? block.rows : [])),
  );
  assert.equal(rows.length, 4);
});
