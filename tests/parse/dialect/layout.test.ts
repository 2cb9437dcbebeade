import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureLayout } from '../../../src/parse/dialect/layout.ts';
import { prose, setInColumn, setWithoutIndent } from '../invented-columns.ts';
import { linesOf } from './invented-lines.ts';

const paragraphs = [...prose, ...prose, ...prose];

function layoutOfPage(texts: readonly string[]) {
  return measureLayout(linesOf(...texts)).layout;
}

test('a page that kept its indents is told from one that lost them', () => {
  assert.equal(layoutOfPage(paragraphs.flatMap((text) => setInColumn(text, 18))).indented, true);
  assert.equal(layoutOfPage(paragraphs.flatMap((text) => setWithoutIndent(text, 18))).indented, false);
});

test('the column is as wide as most full lines, not as first lines are', () => {
  const { columns } = layoutOfPage(paragraphs.flatMap((text) => setWithoutIndent(text, 18)));
  assert.deepEqual([...new Set(columns)], [18]);
});

test('a narrow column beside a wide one has its own width', () => {
  const wide = paragraphs.flatMap((text) => setWithoutIndent(text, 18));
  const narrow = paragraphs.flatMap((text) => setWithoutIndent(text, 9));
  const { columns } = layoutOfPage([...wide, ...narrow]);
  assert.equal(columns[3], 18);
  assert.equal(columns[wide.length + 15], 9);
});

test('so has one whose few lines are nearly alike, but a single short line has not', () => {
  const wide = paragraphs.flatMap((text) => setWithoutIndent(text, 18));
  const narrow = [
    '渡口的老船工六',
    '千人，其中四成来',
    '自河边的村庄，眼',
    '新船坞刚刚完工，',
    '明年春天开门迎客',
    '头一班船装满了',
  ];
  const { columns } = layoutOfPage([...wide, ...narrow, ...wide]);
  assert.ok(columns.slice(wide.length, wide.length + narrow.length).every((width) => width < 10));
  assert.equal(layoutOfPage([...wide, narrow[0] ?? '', ...wide]).columns[wide.length], 18);
});

test('blank lines after all lines are the usual gap, and after paragraphs alone they part', () => {
  const lines = paragraphs.map((text) => setWithoutIndent(text, 18));
  const all = layoutOfPage(lines.flat().flatMap((line) => [line, '']));
  assert.deepEqual([all.gap, all.parted], [1, false]);
  const between = layoutOfPage(lines.flatMap((paragraph) => [...paragraph, '']));
  assert.deepEqual([between.gap, between.parted], [0, true]);
});

test('punctuation counts a whole unless a half makes the full lines alike', () => {
  assert.equal(layoutOfPage(paragraphs.flatMap((text) => setWithoutIndent(text, 18))).punctuation, 1);
  const halves = Array.from(
    { length: 30 },
    (_, index) => '船，'.repeat((index % 4) * 2) + '河'.repeat(18 - (index % 4) * 3),
  );
  assert.equal(layoutOfPage(halves.map((line) => `${line.slice(0, -1)}水`)).punctuation, 0.5);
});

test('an empty page has a layout too', () => assert.deepEqual(measureLayout([]).lines, []));
