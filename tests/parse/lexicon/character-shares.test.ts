import assert from 'node:assert/strict';
import { test } from 'node:test';
import { characterShares } from '../../../src/parse/lexicon/character-shares.ts';

const shares = characterShares([
  ['渡口', 6000],
  ['口', 4000],
  ['A', 9000],
]);
const shareOf = (character: string) => shares[character.charCodeAt(0)] ?? 0;

test('a character has the share of all words that hold it', () => {
  assert.ok(Math.abs(shareOf('口') - 10_050 / 25_000) < 1e-9, String(shareOf('口')));
  assert.ok(shareOf('渡') < shareOf('口'));
});

test('a Chinese character that no word holds is rare; Latin letters and marks are none', () => {
  assert.ok(shareOf('窑') > 0 && shareOf('窑') < shareOf('渡') / 10);
  assert.deepEqual(['A', '，', '1'].map(shareOf), [0, 0, 0]);
});
