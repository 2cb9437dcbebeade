import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighFit } from '../../../src/parse/dialect/line-fit.ts';
import { layoutOf, lineOf } from './invented-lines.ts';

const next = lineOf('船开了，岸上的人还在挥手');

/** How well a line of so many characters, before one that begins with a word of one, fits each place in a paragraph. */
function fits(text: string, changed = {}) {
  const line = lineOf(text);
  const fit = (first: boolean, last: boolean) => weighFit(line, next, 18, { first, last }, layoutOf([line], changed));
  return { first: fit(true, false), inside: fit(false, false), last: fit(false, true) };
}

test('a full line is one inside a paragraph, and no first one', () => {
  const { first, inside, last } = fits('河'.repeat(18));
  assert.ok(inside > first && inside > last);
});

test('a line two characters short is a first one, and no other but a last', () => {
  const { first, inside } = fits('河'.repeat(16));
  assert.ok(first > inside + 3);
});

test('a short line is a last one', () => {
  const { first, inside, last } = fits('河'.repeat(9));
  assert.ok(last > first && last > inside);
});

test('a line that marks overfill was squeezed; one without marks was not', () => {
  assert.ok(fits(`${'河'.repeat(16)}，船，`).inside > fits('河'.repeat(19)).inside);
});

test('a line set wide is inside though it lacks a character, on a page that sets such lines wide', () => {
  const spaced = Array.from('河'.repeat(17)).join(' ');
  assert.ok(fits(spaced, { justified: true }).inside > fits('河'.repeat(17), { justified: true }).inside);
});

test('a line is full where the next begins with a number that had no room', () => {
  const line = lineOf('河'.repeat(16));
  const inside = (following: string) =>
    weighFit(line, lineOf(following), 18, { first: false, last: false }, layoutOf([line]));
  assert.ok(inside('20263人') > inside('三个人'));
});
