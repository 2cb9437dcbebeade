import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighSection } from '../../../src/parse/odds/weigh-section.ts';
import { context } from '../parse-text.ts';

const weigh = (heading: string, text: string) => weighSection(heading, text, context.lexicon);

test('a heading that tells who does what, over news that begins, opens an article', () => {
  assert.ok(weigh('淇滨区开展夜间渡口检查', '近日，淇滨区交通运输局对辖区渡口开展夜间检查。') > 1);
});

test('a heading that names no one, over a tale that goes on, is a part of one', () => {
  assert.ok(weigh('难题：灯从哪儿来', '可是没过多久，新的难题又来了，谁来出这笔钱？') < 0);
});
