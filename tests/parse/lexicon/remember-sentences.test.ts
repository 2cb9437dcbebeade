import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';
import { rememberSentences } from '../../../src/parse/lexicon/remember-sentences.ts';

const lexicon = loadLexicon();

test('gives texts of any lines, asked in any order, the words that each has alone', () => {
  const { tag } = rememberSentences(lexicon);
  const lines = fc.constantFrom(
    '渡口添了夜船，',
    '',
    '船工说：灯亮了。夜船',
    '。',
    '“2026年再添 3 条。”',
    '夜船\r',
    '今年\u2028',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(lines), (parts) => {
      const text = parts.join('\n');
      assert.deepEqual(tag(text), lexicon.tag(text));
    }),
  );
});

test('asks for the words of a sentence once, be it in one text or in several', () => {
  const asked: string[] = [];
  const { tag } = rememberSentences({
    ...lexicon,
    tag: (text) => {
      asked.push(text);
      return lexicon.tag(text);
    },
  });
  for (const text of ['夜船开了。灯亮了。\n渡口', '灯亮了。', '渡口\n灯亮了。夜船开了。']) tag(text);
  assert.deepEqual(asked, ['夜船开了。', '灯亮了。', '\n', '渡口', '渡口\n']);
});

test('tells sentences apart whose characters have the same hash', () => {
  const { tag } = rememberSentences(lexicon);
  for (const text of ['Aa', 'BB', 'Aa。BB。', 'BB。Aa。']) assert.deepEqual(tag(text), lexicon.tag(text));
});
