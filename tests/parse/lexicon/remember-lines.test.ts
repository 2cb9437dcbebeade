import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';
import { rememberLines } from '../../../src/parse/lexicon/remember-lines.ts';

const lexicon = loadLexicon();

test('gives texts of any lines, asked in any order, the words that each has alone', () => {
  const { tag } = rememberLines(lexicon);
  const lines = fc.constantFrom(
    '渡口添了夜船，',
    '',
    '船工说：',
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

test('asks for the words of a line once, be it in one text or in several', () => {
  const asked: string[] = [];
  const { tag } = rememberLines({
    frequency: lexicon.frequency,
    tag: (text) => {
      asked.push(text);
      return lexicon.tag(text);
    },
  });
  for (const text of ['夜船\n渡口', '渡口', '渡口\n夜船\n渡口']) tag(text);
  assert.deepEqual(asked, ['夜船', '\n', '渡口']);
});
