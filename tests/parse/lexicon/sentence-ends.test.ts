import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOfSentence, startOfSentence } from '../../../src/parse/lexicon/sentence-ends.ts';

const text = '夜船\n渡口的灯亮了。船靠岸';

test('finds the sentence around every character', () => {
  const sentences = Array.from(text, (_, index) => {
    const start = startOfSentence(text, index);
    return text.slice(start, endOfSentence(text, start));
  });
  assert.deepEqual([...new Set(sentences)], ['夜船\n', '渡口的灯亮了。', '船靠岸']);
  assert.equal(sentences[2], '夜船\n');
  assert.equal(sentences[9], '渡口的灯亮了。');
});
