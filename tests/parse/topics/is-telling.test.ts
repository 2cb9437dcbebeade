import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';
import { isTelling } from '../../../src/parse/topics/is-telling.ts';

test('nouns and verbs of two characters and more tell what a text is about; particles, figures, pronouns and marks do not', () => {
  const words = loadLexicon().tag('他们在渡口摆渡，船票两元A1。');
  const telling = words.filter(isTelling).map(({ word }) => word);
  assert.ok(telling.includes('渡口'), `${telling}`);
  for (const word of ['他们', '在', '，', '两', 'A1', '。']) assert.ok(!telling.includes(word), word);
});
