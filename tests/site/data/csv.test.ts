import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvColumns, csvRow } from '../../../src/site/data/csv.ts';
import { record } from '../invented-records.ts';

test('a row has a cell a column, in their order', () => {
  const row = csvRow(record({ id: 'a', keywords: ['春灌', '水渠'] }));
  const cells = Object.fromEntries(Object.keys(csvColumns).map((name, index) => [name, row[index]]));
  assert.equal(row.length, Object.keys(csvColumns).length);
  assert.deepEqual(
    [cells.id, cells.keywords, cells.newspaper, cells.date, cells.lines, cells.series],
    ['a', '春灌; 水渠', '鹤壁日报', '2026-03-14', '1–2', ''],
  );
});
