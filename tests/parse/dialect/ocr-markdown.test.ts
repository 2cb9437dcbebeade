import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from '../../../src/parse/dialect/lines.ts';
import { parseTree } from '../../../src/parse/dialect/parse-tree.ts';

/** Type and depth of each node with the number of its first line, such as "heading 2 at 3". */
function nodesOf(text: string, from = 0): string[] {
  return parseTree(text, 'ocr-markdown', readLines(text, from)).children.map((node) => {
    const depth = node.type === 'heading' ? ` ${node.depth}` : '';
    return `${node.type}${depth} at ${node.position?.start.line}`;
  });
}

test('finds headings of every depth between paragraphs, at their own lines', () => {
  assert.deepEqual(nodesOf('渡口添了夜船。\n# 夜船\n\n船工说好。\n### 票价 ###\n  ## 时刻\n末班九点。'), [
    'paragraph at 1',
    'heading 1 at 2',
    'paragraph at 4',
    'heading 3 at 5',
    'heading 2 at 6',
    'paragraph at 7',
  ]);
});

test('keeps where the words of a heading stand in the dump', () => {
  const text = '渡口添了夜船。\n\n  ## 夜船\n末班九点。\n# 时刻 #\n';
  const headings = parseTree(text, 'ocr-markdown', readLines(text)).children.filter(({ type }) => type === 'heading');
  const places = headings.flatMap((heading) =>
    'children' in heading
      ? heading.children.map(({ position }) => text.slice(position?.start.offset, position?.end.offset))
      : [],
  );
  assert.deepEqual(places, ['夜船', '时刻']);
});

test('takes no number sign inside a line, nor one without a blank behind it, for a heading', () => {
  assert.deepEqual(nodesOf('3# 楼前添了灯\n#渡口\n####### 太深\n\\# 夜船'), [
    'paragraph at 1',
    'paragraph at 2',
    'paragraph at 3',
    'paragraph at 4',
  ]);
});

test('reads what looks like other Markdown as plain lines', () => {
  const text = '- 甲\n> 乙\n    丙\n```\n# 丁\n```\n戊\n---\n<b>\n# 己';
  assert.deepEqual(nodesOf(text), [
    ...[1, 2, 3, 4].map((line) => `paragraph at ${line}`),
    'heading 1 at 5',
    ...[6, 7, 8, 9].map((line) => `paragraph at ${line}`),
    'heading 1 at 10',
  ]);
});

test('counts the lines of every kind of line end, and those of front matter', () => {
  assert.deepEqual(nodesOf('渡口\r\n\r\n# 夜船\r船工'), ['paragraph at 1', 'heading 1 at 3', 'paragraph at 4']);
  const text = '---\n# page: 2\n---\n# 夜船';
  assert.deepEqual(nodesOf(text, text.indexOf('# 夜船')), ['heading 1 at 4']);
});

test('finds the heading behind a byte order mark', () => {
  assert.deepEqual(nodesOf('\ufeff# 夜船\n船工', 1), ['heading 1 at 1', 'paragraph at 2']);
});

test('has an empty tree for an empty page', () => {
  assert.deepEqual(nodesOf(''), []);
});
