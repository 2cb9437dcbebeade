import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isIndented } from '../../../src/parse/dialect/is-indented.ts';
import { measureLayout } from '../../../src/parse/dialect/layout.ts';
import { readLines } from '../../../src/parse/dialect/lines.ts';
import { prose, setInColumn, setWithoutIndent } from '../invented-columns.ts';

const column = 18;

/** Whether lines are a paragraph's beginning on a page that is set so. */
function read(page: readonly string[], lines: readonly string[]): boolean | undefined {
  const { layout } = measureLayout(readLines(page.join('\n')));
  return isIndented(readLines(lines.join('\n')), column, layout);
}

const kept = [...prose, ...prose].flatMap((paragraph) => setInColumn(paragraph, column));
const lost = [...prose, ...prose].flatMap((paragraph) => setWithoutIndent(paragraph, column));

test('where indents were kept, they tell', () => {
  const lines = setInColumn(prose[0] ?? '', column);
  assert.equal(read(kept, lines), true);
  assert.equal(read(kept, lines.slice(1)), false);
});

test('where they were lost, a first line two characters short of its column tells', () => {
  const lines = setWithoutIndent(prose[0] ?? '', column);
  assert.equal(read(lost, lines), true);
  assert.equal(read(lost, lines.slice(1)), false);
});

test('a line alone, or one a character short, tells nothing there', () => {
  assert.equal(read(lost, ['渡口的船老大把缆绳绕了三圈']), undefined);
  assert.equal(read(lost, ['渡口的船老大把缆绳在木桩上绕了三圈', '才肯让等船的人上来。']), undefined);
});
