import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedWords } from '../../../src/site/provenance/quoted-words.ts';

test('the words that a reason quotes stand alone', () => {
  assert.deepEqual(quotedWords('“…两侧的灯” was joined with “一直亮到河边…”: a verb waits'), [
    '“…两侧的灯”',
    '“一直亮到河边…”',
  ]);
  assert.deepEqual(quotedWords('page: 02 is used, but the masthead says 03'), []);
});

test('where the words hold quotation marks of their own, nothing is guessed', () => {
  assert.deepEqual(quotedWords('“…他说的灯” was joined with “会亮。”老人笑了…”: a verb waits'), []);
});
