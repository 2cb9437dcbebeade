import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSingle, stanzasOf } from '../../../../src/parse/classify/verse/stanzas.ts';
import { blockOf } from '../../invented-blocks.ts';

const gaps = (...all: readonly number[]) => all.map((gap) => blockOf('河水', { gap }));

test('blank lines part stanzas', () => {
  assert.deepEqual(stanzasOf(gaps(1, 0, 1, 1, 0, 0), 0, 6), [
    { from: 0, to: 2 },
    { from: 2, to: 3 },
    { from: 3, to: 6 },
  ]);
});

test('a run may begin inside a stanza, and one line is a single', () => {
  const stanzas = stanzasOf(gaps(1, 0, 0, 1), 1, 4);
  assert.deepEqual(stanzas, [
    { from: 1, to: 3 },
    { from: 3, to: 4 },
  ]);
  assert.deepEqual(stanzas.map(isSingle), [false, true]);
});
