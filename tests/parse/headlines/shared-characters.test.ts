import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareOfCharacters, tellingCharactersOf } from '../../../src/parse/headlines/shared-characters.ts';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';
import { spellingOf } from '../../../src/parse/topics/spelling.ts';

const { characterShares } = loadLexicon();
const shareOf = (headline: string, text: string) =>
  shareOfCharacters(tellingCharactersOf(headline, characterShares), spellingOf(text, characterShares).units);

test('rare characters count more than common ones', () => {
  const headline = '小泥偶有大用';
  assert.ok(shareOf(headline, '她捏的泥偶卖得好。') > 0.6);
  assert.ok(shareOf(headline, '有用的，大的小的都要。') < 0.5);
});

test('from 0 for a text that knows none to 1 for one that knows all', () => {
  assert.equal(shareOf('夜船', '砖窑点了火。'), 0);
  assert.equal(shareOf('夜船', '船到夜里才开。'), 1);
  assert.equal(shareOf('2021', '2021'), 0);
});
