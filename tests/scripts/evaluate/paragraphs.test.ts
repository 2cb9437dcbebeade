import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeParagraph, measureInvented, recordOf } from './invented-page.ts';

test('counts paragraphs, joined over a seam and without their frame', () => {
  assert.deepEqual(measureInvented().figures.paragraphs, { correct: 3, predicted: 3, expected: 3 });
});

test('does not count a paragraph that was split at the seam', () => {
  const { figures } = measureInvented((result) => {
    const record = recordOf(result, 'article-1');
    changeParagraph(record, 1, (text) => text.slice(0, 28));
    record.body.push({ type: 'paragraph', text: '上台,把自家老人讲过的事再讲一遍。', source: [[15, 15]] });
  });
  assert.deepEqual(figures.paragraphs, { correct: 2, predicted: 4, expected: 3 });
  assert.equal(figures.exact.correct, 2);
});
