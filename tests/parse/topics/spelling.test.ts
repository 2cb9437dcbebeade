import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../../src/parse/lexicon/lexicon.ts';
import { spellingOf } from '../../../src/parse/topics/spelling.ts';

const { characterShares } = loadLexicon();

test('each Chinese character once, with how often it stands there, marks and Latin letters left out', () => {
  const { units, counts, size } = spellingOf('船，船头的船A1。', characterShares);
  assert.equal(String.fromCharCode(...units), '船头的');
  assert.deepEqual([...counts], [3, 1, 1]);
  assert.equal(size, 5);
});

test('one text says nothing of the next', () => {
  spellingOf('船船船', characterShares);
  assert.deepEqual([...spellingOf('船', characterShares).counts], [1]);
  assert.equal(spellingOf('', characterShares).size, 0);
});
