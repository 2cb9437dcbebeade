import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CharacterClass } from '../../src/parse/character-class.ts';

const han = new CharacterClass('\\p{Script=Han}');

test('tells a text of one class from one with a sign in it', () => {
  assert.equal(han.holdsAll('渡口夜船'), true);
  assert.equal(han.holdsAll('渡口，夜船'), false);
  assert.equal(han.holdsAll('渡口3号'), false);
});

test('does not take an empty text for one of the class', () => {
  assert.equal(han.holdsAll(''), false);
});

test('keeps what is of the class, in order', () => {
  assert.equal(han.only('“渡口”，3 号夜船。'), '渡口号夜船');
  assert.equal(han.only('渡口'), '渡口');
  assert.equal(han.only('，。'), '');
});

test('knows characters of two units, and halves of them for none', () => {
  assert.equal(han.holdsAll('渡𠀀口'), true);
  assert.equal(han.only('，𠀀船'), '𠀀船');
  assert.equal(han.holdsAll('船😀'), false);
  assert.equal(han.holdsAll('船\ud840'), false);
  assert.equal(han.only('船\ud840，口'), '船口');
});

test('answers for every character of the basic plane as its pattern does', () => {
  const letters = new CharacterClass('\\p{L}\\p{N}');
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    assert.equal(letters.holdsAll(character), /^[\p{L}\p{N}]$/u.test(character), code.toString(16));
  }
});

test('tells the class of the character that ends at a place, one of two units among them', () => {
  const text = '渡，𠀀😀\ud840船';
  const before = Array.from({ length: text.length + 1 }, (_, end) => han.hasBefore(text, end));
  assert.deepEqual(before, [false, true, false, false, true, false, false, false, true]);
});
