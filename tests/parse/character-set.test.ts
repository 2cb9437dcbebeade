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

test('knows its characters by their units', () => {
  const marks = new CharacterSet('，。');
  assert.deepEqual(
    [0xff0c, 0x3002, 0x8239, 0x0c, 0].map((unit) => marks.has(unit)),
    [true, true, false, false, false],
  );
});

test('passes over characters of two units', () => {
  const set = new CharacterSet('𠀀船');
  assert.equal(set.hasAt('𠀀', 0), false);
  assert.equal(set.hasAt('𠀀', 1), false);
  assert.equal(set.hasAt('𠀀船', 2), true);
});

test('counts the characters of a text that are of the set', () => {
  const marks = new CharacterSet('，。');
  assert.equal(marks.countIn('夜，船，灯。𠀀'), 3);
  assert.equal(marks.countIn(''), 0);
  assert.equal(marks.holdsAnyOf('夜船。'), true);
  assert.equal(marks.holdsAnyOf('夜船𠀀'), false);
  assert.equal(marks.holdsAnyOf('，夜船。', 1, 3), false);
  assert.equal(marks.holdsAnyOf('，夜船。', 1, 9), true);
});
