import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spacingOf } from '../../../src/parse/headlines/letter-spacing.ts';
import { blocksOf } from '../invented-blocks.ts';

for (const [line, share] of [
  ['渡 口 添 了 夜 船', 1],
  ['渡口添了夜船', 0],
  ['渡口添夜船 两岸亮起灯', 0],
] as const) {
  test(`blanks part the characters of ${line}`, () => {
    assert.equal(Math.round(spacingOf(blocksOf(`${line}\n`)) * 10) / 10, share);
  });
}

test('nothing is parted in nothing', () => assert.equal(spacingOf([]), 0));
