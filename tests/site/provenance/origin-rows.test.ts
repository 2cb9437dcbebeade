import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlace } from '../../../src/site/provenance/find-place.ts';
import { originRows } from '../../../src/site/provenance/origin-rows.ts';
import { record } from '../invented-records.ts';

const lines = [
  '# 老街坊有了新书屋',
  '',
  '本报记者 尹晓禾',
  '书屋在巷子中段，门前一',
  '棵槐树。林州来的石匠',
  '铺了路。',
  '（下转第三版）',
];
const article = record({
  id: 'a',
  body: [
    { type: 'paragraph', text: '书屋在巷子中段，门前一棵槐树。', source: [[4, 5]] },
    { type: 'paragraph', text: '林州来的石匠铺了路。', source: [[5, 6]] },
  ],
  source: { ...record({ id: 'b' }).source, spans: [[1, 7]] },
});

test('every line of the article stands beside what it became, blank ones aside', () => {
  const rows = originRows(article, { lines });
  assert.deepEqual(
    rows.map((row) => [row.anchor, row.lines.map(({ number }) => number)]),
    [
      [null, [1, 3]],
      ['p1', [4, 5]],
      ['p2', [5, 6]],
      [null, [7]],
    ],
  );
  assert.equal(rows[0]?.lines[0]?.words, '# 老街坊有了新书屋');
});

test('lines that the dump does not have are left out', () => {
  assert.deepEqual(
    originRows(article, { lines: [] }).map((row) => row.lines),
    [[], []],
  );
});

test('a place is found by its full name, else by the short form, and only in the lines of the article', () => {
  const place = { name: '林州市', adcode: '410581', level: 'county', count: 1 } as const;
  assert.deepEqual(findPlace(article, place, { lines }), { text: '林州', span: [5, 5] });
  assert.equal(findPlace(article, { ...place, name: '淇县' }, { lines }), null);
  const elsewhere = record({ ...article, source: { ...article.source, spans: [[1, 4]] } });
  assert.equal(findPlace(elsewhere, place, { lines }), null);
});
