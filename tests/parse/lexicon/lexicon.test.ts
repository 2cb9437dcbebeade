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

test('takes a rare word to say more than a common one', () => {
  const { rarity, frequency } = loadLexicon();
  assert.ok(frequency('我们') > frequency('嫁接'));
  assert.ok(rarity('嫁接') > rarity('我们'));
  assert.ok(rarity('砚槐塘') > 0, 'a word that the dictionary does not know has a rarity too');
});
