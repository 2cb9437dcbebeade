import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';
import { findNicknames } from '../../../src/parse/stitch/nicknames.ts';

const nicknamesOf = (text: string) => findNicknames(text, loadLexicon());

test('what people are called by twice is a nickname', () => {
  assert.deepEqual(nicknamesOf('送煤工老齐停下车，老齐擦了把汗。卢某说没看见，卢某低下头。'), ['老齐', '卢某']);
  assert.deepEqual(nicknamesOf('钟女士来了，钟女士笑了。'), ['钟女士']);
});

test('words that look alike, and what is said once, are none', () => {
  assert.deepEqual(nicknamesOf('老师带着小学生，老师说小麦熟了，小麦黄了。老齐来了。'), []);
});

test('what stands behind a nickname makes no other of its end', () => {
  assert.deepEqual(nicknamesOf('老齐某说，老齐某笑。小柏师傅来，小柏师傅走。'), ['老齐', '小柏']);
});
