import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goesOnElsewhere } from '../../../src/parse/classify/goes-on-elsewhere.ts';
import { blockOf } from '../invented-blocks.ts';

const line = '渡口小学三年级学生何苗';
const below = '河面上的第一班夜船昨晚开了，船头挂着两盏马灯。';
const rest = '对船工说，她数过河上的灯，一共是二十一盏。';

function goesOn(texts: readonly string[], middles: readonly string[], fits: readonly string[]): boolean {
  return goesOnElsewhere({
    blocks: [line, ...texts].map((text) => blockOf(text)),
    index: 0,
    marked: false,
    mastheadLines: new Set(),
    weighSeam: () => 0,
    weighLine: () => 0,
    weighBareLine: () => 0,
    weighOpening: (text) => (middles.includes(text) ? 1 : -1),
    weighHalves: (_, right) => (fits.includes(right) ? 3 : 0),
  });
}

test('a text far below that begins in mid-paragraph goes on with the line', () => {
  assert.equal(goesOn([below, rest], [rest], [rest]), true);
});

test('not one that begins a paragraph, or whose words do not go on with it', () => {
  assert.equal(goesOn([below, rest], [], [rest]), false);
  assert.equal(goesOn([below, rest], [rest], []), false);
});

test('nor the text right below, which is weighed by itself, nor a few characters', () => {
  assert.equal(goesOn([rest, below], [rest], [rest]), false);
  assert.equal(goesOn([below, '对船工说。'], ['对船工说。'], ['对船工说。']), false);
});
