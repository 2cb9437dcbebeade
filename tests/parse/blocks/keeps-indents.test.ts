import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '../invented-blocks.ts';

const paragraphs = ['甲', '乙', '丙', '丁', '戊'].map(
  (name) => `渡口的船工${name}每晚把马灯挂上船头，等对岸的人都过了河才收缆绳，回家时天快亮了。`,
);
const rest = '的缆绳断过一次，此后他每晚都要把它从头到尾摸上一遍，摸到毛糙处便剪了重接。';

/** What each block of a page is said to be: indented, flush, or nothing. */
function indentsOf(page: string): (boolean | undefined)[] {
  return blocksOf(page).map(({ indented }) => indented);
}

test('on a page that kept its indents a block has one or has none', () => {
  const page = ['渡口夜船', ...paragraphs.map((text) => `　　${text}`), rest].join('\n\n');
  assert.deepEqual(indentsOf(page), [false, true, true, true, true, true, false]);
});

test('two blanks are an indent as well', () => {
  assert.equal(indentsOf(paragraphs.map((text) => `  ${text}`).join('\n\n'))[0], true);
});

test('a page without indents says nothing, nor does one with a few', () => {
  assert.deepEqual(new Set(indentsOf(paragraphs.join('\n\n'))), new Set([undefined]));
  const few = paragraphs.map((text, index) => (index < 2 ? `　　${text}` : text));
  assert.deepEqual(new Set(indentsOf(few.join('\n\n'))), new Set([undefined]));
});

test('nor does one most of whose texts have none', () => {
  const flush = paragraphs.map((text) => text.replace('渡口', '闸口'));
  const page = [...paragraphs.map((text) => `　　${text}`), ...flush].join('\n\n');
  assert.deepEqual(new Set(indentsOf(page)), new Set([undefined]));
});
