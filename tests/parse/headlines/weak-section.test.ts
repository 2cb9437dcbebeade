import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type OpenArticle, readWeakSection } from '../../../src/parse/headlines/weak-section.ts';
import { blockOf, headingOf } from '../invented-blocks.ts';

const open: OpenArticle = { kind: 'article', titleDepth: 1, subheadingDepths: [] };

function read(lines: readonly (readonly [string, number])[], above: OpenArticle | null): string {
  const run = lines.map(([text, depth], index) => headingOf(text, { depth, line: index + 1 }));
  return readWeakSection({ run, bylines: [], paragraphs: [blockOf('船开了。')], strong: false }, above);
}

test('the heading of a notice opens one, under an article too', () => {
  assert.equal(read([['遗失声明', 0]], open), 'notice');
});

test('text without a heading goes on with the article above, or begins one where there is none', () => {
  assert.equal(read([], open), 'text');
  assert.equal(read([], null), 'article');
});

test('a deeper mark than the title is a subheading, the same mark the next article', () => {
  assert.equal(read([['一个本子', 3]], open), 'subheading');
  assert.equal(read([['九把小号', 1]], open), 'article');
});

test('a mark as deep as the subheadings above is one of them', () => {
  const above = { ...open, titleDepth: 2, subheadingDepths: [1] };
  assert.equal(read([['一个本子', 1]], above), 'subheading');
});

test('one line without a mark under an article is a subheading, two are the next article', () => {
  assert.equal(read([['船上的灯', 0]], open), 'subheading');
  assert.equal(
    read(
      [
        ['船上的灯', 0],
        ['照见归人', 0],
      ],
      open,
    ),
    'article',
  );
});

test('two lines that are both deeper than the title are a subheading', () => {
  assert.equal(
    read(
      [
        ['船上的灯', 3],
        ['照见归人', 3],
      ],
      open,
    ),
    'subheading',
  );
});

test('a bold line under an article is a subheading', () => {
  assert.equal(read([['船上的灯', 7]], open), 'subheading');
});

test('without an article above, or under a notice, a heading begins an article', () => {
  assert.equal(read([['船上的灯', 0]], null), 'article');
  assert.equal(read([['船上的灯', 0]], { ...open, kind: 'notice' }), 'article');
});
