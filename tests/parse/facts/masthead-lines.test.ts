import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBlocks } from '../../../src/parse/blocks/to-blocks.ts';
import { readLines } from '../../../src/parse/dialect/lines.ts';
import { parseTree } from '../../../src/parse/dialect/parse-tree.ts';
import { recogniseDialect } from '../../../src/parse/dialect/recognise.ts';
import { mastheadLines } from '../../../src/parse/facts/masthead-lines.ts';
import { articlesOf, parseText } from '../parse-text.ts';

/** A page broken at a column's width, its masthead run into its table of contents. */
const body = Array.from({ length: 12 }, (_, index) => [
  `渠水从第${index % 10}道闸门流下来,村里的老人`,
  '提着马灯走在渠边,一边走一边数着',
  '柳树。树是三年前栽的,如今碗口粗。',
]).flat();
const page = [
  '中共柳州市委机关报 柳州日报社出版',
  '2009年9月16日 星期三',
  '己丑年七月廿八 今日8版',
  '',
  '渠水进村',
  '本报讯(记者 宁某)9月14日,渠通了。',
  ...body,
].join('\n');

test('sees every line at the top and the foot of a page, and paragraphs between', () => {
  const dump = ['柳州日报', ...body, ...body].join('\n');
  const tree = parseTree(dump, recogniseDialect(readLines(dump)), readLines(dump));
  const lines = mastheadLines(tree, dump);
  assert.equal(lines[0]?.text, '柳州日报');
  assert.ok(lines.some(({ span }) => span[1] > span[0]));
  assert.ok(lines.length < dump.split('\n').length);
});

test('dates a page by a masthead that looks like a paragraph', () => {
  const [article] = articlesOf(parseText(page));
  assert.equal(article?.date.edtf, '2009-09-16');
  assert.equal(article?.date.basis, 'masthead');
});

test('makes standing lines blocks of their own, and leaves a paragraph without them whole', () => {
  const tree = parseTree(page, recogniseDialect(readLines(page)), readLines(page));
  const spans = (standalone?: ReadonlySet<number>) =>
    toBlocks(tree, page, standalone).map(({ span }) => span.join('-'));
  const whole = spans().find((span) => span.startsWith('7-') || span.startsWith('6-'));
  assert.ok(whole);
  const cut = spans(new Set([8]));
  assert.ok(cut.includes('8-8'));
  assert.ok(!spans().includes('8-8'));
});

test('a folio line keeps its blanks where they part names from words', () => {
  const dump = `2024年12月20日 星期五 柳州日报 第8版 责编 向某 校对 余某\n\n# 渠水进村\n\n${body.join('')}`;
  const [article] = articlesOf(parseText(dump));
  assert.equal(article?.date.edtf, '2024-12-20');
  assert.equal(article?.page.label, '8');
  assert.equal(article?.kicker, undefined);
});
