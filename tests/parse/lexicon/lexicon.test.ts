import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';

test('sees a term that was added after the text was tagged', () => {
  const text = '砚槐塘街道开了一家书屋。';
  const words = () =>
    loadLexicon()
      .tag(text)
      .map(({ word }) => word);
  assert.ok(!words().includes('砚槐塘街道'));
  loadLexicon([{ word: '砚槐塘街道', tag: 'ns' }]);
  assert.ok(words().includes('砚槐塘街道'));
});

test('hands out the tags of a text anew each time, so that a caller may change them', () => {
  const lexicon = loadLexicon();
  lexicon.tag('书屋开门').length = 0;
  assert.equal(
    lexicon
      .tag('书屋开门')
      .map(({ word }) => word)
      .join(''),
    '书屋开门',
  );
});

test('extracts the weightiest words first', () => {
  const words = loadLexicon().extract('果农学嫁接，嫁接要选阴天，嫁接的果树要扎紧。', 5);
  assert.equal(words[0]?.word, '嫁接');
  assert.ok(words.length <= 5);
  assert.deepEqual(
    words.map(({ weight }) => weight),
    words.map(({ weight }) => weight).sort((a, b) => b - a),
  );
});
