import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageText } from '../../src/archive/page-text.ts';
import type { Placement } from '../../src/model/page.ts';

/** Places every occurrence-free stretch by its words: ["标题", "article", "a"]. */
function place(
  text: string,
  stretches: [words: string, place: Placement['place'], record: string | null, part?: string][],
) {
  const placements = stretches.map(([words, where, record, part = 'body']): Placement => {
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    return { start, end: start + words.length, place: where, record, part };
  });
  return pageText({ dump: 'dumps/a.txt', placements }, text);
}

test('tells of every line where it went', () => {
  const text = '淇滨晚报\n\n渠水到了\n头一行，\n第二行。\n';
  const { lines, marks } = place(text, [
    ['淇滨晚报', 'furniture', null],
    ['渠水到了', 'article', 'a', 'title'],
    ['头一行，\n第二行。', 'article', 'a'],
  ]);
  assert.deepEqual(lines, ['淇滨晚报', '', '渠水到了', '头一行，', '第二行。']);
  const article = [{ place: 'article', record: 'a' }];
  assert.deepEqual(marks, [[{ place: 'furniture', record: null }], [], article, article, article]);
});

test('a line of two articles has two marks, in the order of the line, whatever the order of the placements', () => {
  const text = '上篇的末句。下篇的标题';
  const { marks } = place(text, [
    ['下篇的标题', 'article', 'b'],
    ['上篇的末句。', 'article', 'a'],
  ]);
  assert.deepEqual(marks, [
    [
      { place: 'article', record: 'a' },
      { place: 'article', record: 'b' },
    ],
  ]);
});

test('signs of markup count only where nothing else is on the line', () => {
  const text = '# 标题\n---\n';
  const { marks } = place(text, [
    ['#', 'furniture', null, 'mark'],
    ['标题', 'article', 'a'],
    ['---', 'furniture', null, 'mark'],
  ]);
  assert.deepEqual(marks, [[{ place: 'article', record: 'a' }], [{ place: 'furniture', record: null }]]);
});

test('lines end in any of the three ways, and a byte order mark is no part of the first', () => {
  const { lines } = pageText({ dump: 'dumps/a.txt', placements: [] }, '\ufeff一\r\n二\r三\n\n四');
  assert.deepEqual(lines, ['一', '二', '三', '', '四']);
  assert.deepEqual(pageText({ dump: 'dumps/a.txt', placements: [] }, '').lines, []);
});
