import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeptSentences } from '../../../src/parse/blocks/kept-sentences.ts';

test('sentences end behind the marks that close them, and what ends none is none', () => {
  const sentences = new KeptSentences('他说：“船来了！”桥头亮了灯。渡口');
  assert.ok(sentences.has(1));
  assert.ok(!sentences.has(2));
  assert.deepEqual([sentences.textOf(0, 1), sentences.textOf(1, 2)], ['他说：“船来了！”', '桥头亮了灯。']);
});

test('behind a dropped sentence the others move up, and stand before one another', () => {
  const sentences = new KeptSentences('船来了。灯亮了。茶凉了。船来了。灯亮了。');
  assert.ok(sentences.has(4));
  assert.ok(!sentences.endAlike(3, 5, 1));
  assert.deepEqual(sentences.drop(2, 3), [{ start: 8, end: 12 }]);
  assert.ok(sentences.endAlike(2, 4, 1));
  assert.equal(sentences.textBefore(3, 6), '了。船来了。');
  assert.ok(!sentences.has(4));
});
