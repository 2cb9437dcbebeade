import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partRepeats } from '../../../src/parse/blocks/repeated-sentences.ts';
import { blockOf } from '../invented-blocks.ts';
import { context } from '../parse-text.ts';

/** Kind, text and lines of what a paragraph becomes; it stands on line 1 and below. */
function partsOf(text: string): string[] {
  const lines = text.split('\n').length;
  const block = blockOf(text, { span: [1, lines] });
  return partRepeats([block], text, context.lexicon).map(
    ({ kind, passage, span }) => `${kind} ${span.join('–')} ${passage.text.replaceAll('\n', '')}`,
  );
}

const opening = '渡口的石阶上坐满了人。';
const sentence = '天黑了，船老大把两盏马灯挂上船头，灯油是街坊们一家一勺凑的。';

test('a sentence that was scanned twice is furniture the second time', () => {
  assert.deepEqual(partsOf(`${opening}${sentence}\n${sentence}`), [
    `paragraph 1–1 ${opening}${sentence}`,
    `furniture 2–2 ${sentence}`,
  ]);
});

test('so it is in the middle of a paragraph, with other blanks and one misread sign', () => {
  const misread = sentence.replace('把', ' 把').replace('灯挂', '燈 挂');
  assert.deepEqual(partsOf(`${sentence}\n${misread}\n${opening}`), [
    `paragraph 1–3 ${sentence}${opening}`,
    `furniture 2–2 ${misread}`,
  ]);
});

test('two sentences that were scanned twice together, and one scanned three times', () => {
  assert.deepEqual(partsOf(`${sentence}${opening}\n${sentence}${opening}`), [
    `paragraph 1–1 ${sentence}${opening}`,
    `furniture 2–2 ${sentence}${opening}`,
  ]);
  assert.equal(partsOf(`${sentence}\n${sentence}\n${sentence}`).length, 3);
});

test('a repetition inside another one', () => {
  const other = '柳树下的茶摊也开到半夜，老板娘给赶夜路的人留着一壶热茶。';
  assert.deepEqual(partsOf(`${sentence}${other}\n${sentence}\n${sentence}\n${other}`), [
    `paragraph 1–1 ${sentence}${other}`,
    `furniture 3–3 ${sentence}`,
    `furniture 2–4 ${sentence}${other}`,
  ]);
});

for (const [what, text] of [
  ['a short cry', '“船来了！船来了！”石阶上的人都站了起来。'],
  ['sentences that differ by a word', `${sentence}${sentence.replace('两盏', '三盏')}`],
  [
    'notices that differ by a sign',
    '柳湾渡口船务有限公司遗失公章一枚，编号零七，声明作废。柳湾渡口船务有限公司遗失印章一枚，编号零七，声明作废。',
  ],
  ['a sentence that comes back later', `${sentence}${opening}${sentence}`],
] as const) {
  test(`${what} stays`, () => assert.deepEqual(partsOf(text), [`paragraph 1–1 ${text}`]));
}
