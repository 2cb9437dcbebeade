import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import nodejieba from 'nodejieba';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';
import { rarityOf } from '../../../src/parse/lexicon/rarity.ts';

/** Words of both dictionary files, figures, Latin, and what stands in neither. */
const pieces = [
  '渡口',
  '云计算',
  '区块链',
  '蓝翔',
  'T恤',
  '鹤煤新区',
  '砚',
  '孙志刚',
  '“',
  '2026',
  '3.5%',
  'GDP',
  '５Ｇ',
  '，',
  '。',
  ' ',
  '\n',
  '𠀀',
  'a1',
  '中a',
];

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
  const { frequency } = loadLexicon();
  assert.ok(frequency('我们') > frequency('嫁接'));
  assert.ok(rarityOf(frequency('嫁接')) > rarityOf(frequency('我们')));
  assert.ok(rarityOf(frequency('砚槐塘')) > 0, 'a word that the dictionary does not know has a rarity too');
});

test('cuts and tags as nodejieba does', () => {
  const term = { word: '鹤煤新区', tag: 'ns' };
  const { tag } = loadLexicon([term]);
  nodejieba.load();
  nodejieba.insertWord(term.word, term.tag);
  const lines = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })));
  fc.assert(
    fc.property(lines, (parts) => {
      const text = parts.join('');
      assert.deepEqual(
        tag(text).map(({ word, tag }) => ({ word, tag })),
        nodejieba.tag(text),
      );
    }),
    { numRuns: 500 },
  );
});

test('tells with each word how common it is', () => {
  const { tag, frequency } = loadLexicon();
  for (const known of tag('我们嫁接了砚槐塘的枣树')) assert.equal(known.frequency, frequency(known.word), known.word);
});
