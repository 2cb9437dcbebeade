import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from '../../../src/parse/dialect/lines.ts';
import { recogniseDialect } from '../../../src/parse/dialect/recognise.ts';
import { prose, setInColumn } from '../invented-columns.ts';

function dialectOf(...lines: readonly string[]): string {
  return recogniseDialect(readLines(lines.join('\n')));
}

const column = prose.flatMap((paragraph) => setInColumn(paragraph, 18));

test('a page with marked headings is OCR Markdown', () => {
  assert.equal(dialectOf('# 渡口添了夜船', prose[0] ?? '', '## 砖窑成了书屋', prose[3] ?? ''), 'ocr-markdown');
});

test('one marked heading over whole paragraphs is OCR Markdown', () => {
  assert.equal(dialectOf('# 渡口添了夜船', ...prose), 'ocr-markdown');
});

test('a page of lines broken at a column is a PDF text layer', () => {
  assert.equal(dialectOf('渡口添了夜船', ...column), 'pdf-text');
});

test('one line that looks marked makes no Markdown of a page set in columns', () => {
  assert.equal(dialectOf('# 渡口添了夜船', ...column), 'pdf-text');
});

test('a page of whole paragraphs without marks is plain', () => {
  assert.equal(dialectOf('渡口添了夜船', ...prose), 'plain');
});

test('a number sign without a blank behind it is no mark', () => {
  assert.equal(dialectOf('#渡口添了夜船', '3#楼前', ...prose), 'plain');
});

test('an empty page is plain', () => {
  assert.equal(dialectOf(''), 'plain');
});
