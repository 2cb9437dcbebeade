import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CharacterSet } from '../../src/parse/character-set.ts';

test('knows its characters wherever they stand in a text', () => {
  const marks = new CharacterSet('，。');
  assert.deepEqual(
    Array.from('渡口，夜船。', (_, index) => marks.hasAt('渡口，夜船。', index)),
    [false, false, true, false, false, true],
  );
});

test('holds nothing outside a text', () => {
  const marks = new CharacterSet(['\0', '，']);
  assert.equal(marks.hasAt('，', -1), false);
  assert.equal(marks.hasAt('，', 1), false);
  assert.equal(marks.hasAt('', 0), false);
  assert.equal(marks.hasAt('\0', 0), true);
});

test('passes over characters of two units', () => {
  const set = new CharacterSet('𠀀船');
  assert.equal(set.hasAt('𠀀', 0), false);
  assert.equal(set.hasAt('𠀀', 1), false);
  assert.equal(set.hasAt('𠀀船', 2), true);
});
