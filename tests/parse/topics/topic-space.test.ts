import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpackTopicSpace } from '../../../src/parse/topics/topic-space.ts';

test('vectors are packed as signed bytes in the order of their words', () => {
  const vectors = Buffer.from(Int8Array.from([100, -100, 0, 127]).buffer).toString('base64');
  const space = unpackTopicSpace({ dimensions: 2, words: ['渡口', '夜船'], vectors });
  assert.deepEqual([...(space.vectors.get('渡口') ?? [])], [100, -100]);
  assert.deepEqual([...(space.vectors.get('夜船') ?? [])], [0, 127]);
});
