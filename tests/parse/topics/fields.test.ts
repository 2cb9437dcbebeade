import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpackFields } from '../../../src/parse/topics/fields.ts';

const { words, roots } = unpackFields(['渡口 木船 马灯', '砖窑 窑工 木船', '井绳 辘轳']);

test('a word has the numbers of the fields that use it, and weighs the more the fewer they are', () => {
  const [shared, own] = [words.get('木船'), words.get('马灯')];
  assert.deepEqual([...(shared?.fields ?? [])], [0, 1]);
  assert.deepEqual([...(own?.fields ?? [])], [0]);
  assert.ok((own?.weight ?? 0) > (shared?.weight ?? 0));
});

test('a field of more words has a larger root', () => {
  assert.deepEqual([...roots], [Math.sqrt(3), Math.sqrt(3), Math.sqrt(2)]);
});
