import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const kindOf = (line: string) => kindsOf(`# 渡口夜船\n\n河上的夜船开了，两岸亮起灯。\n\n${line}\n`)[2]?.split(' ')[0];

for (const line of ['＊＊＊', '——————', 'i l 丨 _', '▓▓ ▓ iIl ▓▓']) {
  test(`nothing but signs: ${line}`, () => assert.equal(kindOf(line), 'furniture'));
}

for (const line of ['11', 'fi 号船', '3—1']) {
  test(`words or figures: ${line}`, () => assert.notEqual(kindOf(line), 'furniture'));
}
