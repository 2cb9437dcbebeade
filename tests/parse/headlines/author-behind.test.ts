import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeAuthorBehind } from '../../../src/parse/headlines/author-behind.ts';
import { headingOf, textsOf } from '../invented-blocks.ts';

function taken(...lines: readonly string[]): string[][] {
  const { run, authors } = takeAuthorBehind(lines.map((line) => headingOf(line)));
  assert.ok(authors.every(({ kind }) => kind === 'byline'));
  return [textsOf(run), textsOf(authors)];
}

test('a name alone at the end of a headline that stands behind its text is its author', () => {
  assert.deepEqual(taken('船头的灯', '何苗'), [['船头的灯'], ['何苗']]);
  assert.deepEqual(taken('渡口茶座', '夜船该不该涨价', '柏 舟'), [['渡口茶座', '夜船该不该涨价'], ['柏 舟']]);
});

test('a headline that is a name, one that says of whom it tells, and the rest of a subtitle stay', () => {
  assert.deepEqual(taken('何苗'), [['何苗'], []]);
  assert.deepEqual(taken('搪瓷盆', '何师傅'), [['搪瓷盆', '何师傅'], []]);
  assert.deepEqual(taken('一盏马灯', '——记柳湾渡口老船工', '何苗'), [['一盏马灯', '——记柳湾渡口老船工', '何苗'], []]);
  assert.deepEqual(taken('船头的灯', '夜里亮着'), [['船头的灯', '夜里亮着'], []]);
});
