import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../../src/parse/blocks/block.ts';
import { closeStrayBlanks } from '../../../src/parse/blocks/stray-blanks.ts';
import { blockOf, headingOf } from '../invented-blocks.ts';
import { articlesOf, context, parseText } from '../parse-text.ts';

const scanned = '渡 口的石 阶上坐 满了等船的 人，船 老大把 马灯挂上 船头，灯 油是街坊 们凑的。';
const printed = '渡口的石阶上坐满了等船的人，船老大把马灯挂上船头，灯油是街坊们凑的。';

const paragraphOf = (text: string): Block => blockOf(text);

/** The heading's text on a page of such prose. */
function headingOn(prose: string, heading: string): string {
  const [block] = closeStrayBlanks([headingOf(heading), paragraphOf(prose), paragraphOf(prose)], context.lexicon);
  return block?.passage.text ?? '';
}

for (const [heading, mended] of [
  ['两 盏马灯挂船头 照得 归人回', '两盏马灯挂船头 照得归人回'],
  ['周末冷 空气到渡口 最 低温度降三成', '周末冷空气到渡口 最低温度降三成'],
  ['《柳湾 渡口》再版 船工写了 的序', '《柳湾渡口》再版 船工写了的序'],
  ['船头点灯 两岸照归人', '船头点灯 两岸照归人'],
] as const) {
  test(`on a page of stray blanks ${heading} keeps those between its halves`, () => {
    assert.equal(headingOn(scanned, heading), mended);
  });
}

test('on any other page a heading keeps its blanks', () => {
  assert.equal(headingOn(printed, '夜渡 归 人'), '夜渡 归 人');
});

test('prose is left as it is', () => {
  const [block] = closeStrayBlanks([paragraphOf(scanned), paragraphOf(scanned)], context.lexicon);
  assert.equal(block?.passage.text, scanned);
});

test('the title of a scanned article has no stray blank', () => {
  const page = [
    '# 柳湾渡 口添夜船 一盏 马灯照归人',
    '',
    `本报讯（记者 柏小舟）${scanned}`,
    scanned.replace('渡', '码'),
  ];
  assert.deepEqual(
    articlesOf(parseText(page.join('\n'))).map(({ title }) => title),
    ['柳湾渡口添夜船 一盏马灯照归人'],
  );
});
