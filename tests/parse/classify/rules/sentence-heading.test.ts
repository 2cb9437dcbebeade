import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../../invented-blocks.ts';

const page = (heading: string) => `# 渡口添了夜船\n\n等船的人坐在石阶上剥毛豆。\n\n${heading}\n\n船一直开到霜降。\n`;

test('a marked line of clauses with a full stop is a paragraph', () => {
  const kinds = kindsOf(page('## 于是大家约定,每周三晚上来读书,谁也不许缺席。'));
  assert.equal(kinds[2], 'paragraph 于是大家约定,每周三晚上来读书,谁也不许缺席。');
});

for (const heading of [
  '春天来了!',
  '谁来守渠?',
  '一艘船,两岸灯',
  '船开了。',
  '船开了,灯亮了。',
  '夜里也要开船,谁也不许缺席!',
]) {
  test(`a marked line stays a heading: ${heading}`, () => {
    assert.equal(kindsOf(page(`## ${heading}`))[2], `heading ${heading}`);
  });
}

test('a marked line that closes what another line opened is a paragraph, one that closes its own is none', () => {
  assert.equal(kindsOf(page('## 水就涨上来了。”船老大说。'))[2], 'paragraph 水就涨上来了。”船老大说。');
  assert.equal(kindsOf(page('## “灯亮了。”'))[2], 'heading “灯亮了。”');
});

test('a marked sentence without a comma is a paragraph too: headlines have no full stop', () => {
  assert.equal(kindsOf(page('## 定在了渡口上头的那块空地。'))[2], 'paragraph 定在了渡口上头的那块空地。');
});
