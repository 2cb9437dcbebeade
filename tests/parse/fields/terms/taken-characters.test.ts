import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TakenCharacters } from '../../../../src/parse/fields/terms/taken-characters.ts';

test('a stretch is free until one of its characters is taken', () => {
  const taken = new TakenCharacters(8);
  taken.take(2, 5);
  assert.ok(!taken.areFree(4, 6));
  assert.ok(!taken.areFree(0, 3));
});

test('stretches beside one that was taken stay free', () => {
  const taken = new TakenCharacters(8);
  taken.take(2, 5);
  assert.ok(taken.areFree(0, 2));
  assert.ok(taken.areFree(5, 8));
});
