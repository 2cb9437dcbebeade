import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bigramsOf,
  blankSigns,
  endsSentence,
  isBlankBetweenChinese,
  isChineseSign,
  lineWidth,
  unbalancedMarks,
  withoutBlanks,
} from '../../src/parse/characters.ts';

for (const text of [
  '水退了。',
  '真有人来？',
  '“明早再说。”',
  '灯亮了……',
  '（详见告示。）',
  '水退了.',
  '渠修好了。（柏小舟）',
  '先清支渠；',
  '水退了。 ',
]) {
  test(`a sentence ends with ${text}`, () => assert.equal(endsSentence(text), true));
}

for (const text of ['水退了', '水退了，', '他说：', '共计4.', '版本 v2.', '（上接第一版）', '“水退了”', '']) {
  test(`no sentence ends with ${text || 'nothing'}`, () => assert.equal(endsSentence(text), false));
}

test('a text without blanks has all that a pattern knows as none', () => {
  const spaced = ` 柳\t湾\n\u3000渡口${blankSigns}8 路𠮷 `;
  assert.equal(withoutBlanks(spaced), spaced.replace(/\s/gu, ''));
  assert.equal(withoutBlanks('柳湾渡口'), '柳湾渡口');
  assert.equal(withoutBlanks(' '), '');
});

test('a line is as wide as its full-width characters, Latin and digits half', () => {
  assert.equal(lineWidth('河水退了，'), 5);
  assert.equal(lineWidth('GPS8'), 2);
  assert.equal(lineWidth('河水退了，', 0.5), 4.5);
});

test('blanks between Chinese signs have no width, beside digits a quarter', () => {
  assert.equal(lineWidth('　河 水 退 了 ，'), 5);
  assert.equal(lineWidth('退了 3 米'), 4);
});

test('half-width commas count a half even where type sets punctuation narrow', () => {
  assert.equal(lineWidth('退了,', 0.5), 2.5);
});

test('a blank between Chinese signs carries nothing, one beside Latin or digits does', () => {
  assert.equal(isBlankBetweenChinese('河', '水'), true);
  assert.equal(isBlankBetweenChinese('”', '，'), true);
  assert.equal(isBlankBetweenChinese('河', '3'), false);
  assert.equal(isBlankBetweenChinese('S', '水'), false);
});

test('a blank beside a half-width mark that stands for a Chinese one carries nothing', () => {
  assert.equal(isBlankBetweenChinese('河', ','), true);
  assert.equal(isBlankBetweenChinese(',', '河'), true);
  assert.equal(isBlankBetweenChinese('河', '.'), true);
  assert.equal(isBlankBetweenChinese('(', '河'), true);
});

test('a blank between half-width marks and Latin or digits stays, as does one behind a number’s full stop', () => {
  assert.equal(isBlankBetweenChinese(',', 'a'), false);
  assert.equal(isBlankBetweenChinese('3', ','), false);
  assert.equal(isBlankBetweenChinese('.', '河'), false);
  assert.equal(isBlankBetweenChinese(',', ','), false);
});

for (const sign of ['河', '。', '（', '—', '…', '“', '·', '〇', '、']) {
  test(`a Chinese sign: ${sign}`, () => assert.equal(isChineseSign(sign), true));
}

for (const sign of ['Ａ', '３', 'A', '3', '(', ',', ' ', '　', '']) {
  test(`no Chinese sign: "${sign}"`, () => assert.equal(isChineseSign(sign), false));
}

test('marks that stay open and marks that nothing opened', () => {
  assert.deepEqual(unbalancedMarks('他说：“去《河工'), { open: '“《', closed: '' });
  assert.deepEqual(unbalancedMarks('志》吧。”（笑）'), { open: '', closed: '》”' });
  assert.deepEqual(unbalancedMarks('“去《河工志》吧。”'), { open: '', closed: '' });
});

test('pairs of characters pass over blanks and punctuation', () => {
  assert.deepEqual(bigramsOf('河水，退 3米'), ['河水', '水退', '退3', '3米']);
  assert.deepEqual(bigramsOf('河'), []);
});

test('a proof mark behind a sentence and a remark alone in brackets leave it whole, other figures do not', () => {
  assert.equal(endsSentence('今年新修渡口三处。③5'), true);
  assert.equal(endsSentence('孩子们在船头看灯。⑨6'), true);
  assert.equal(endsSentence('（柳湾县档案馆供稿）'), true);
  assert.equal(endsSentence('今年新修渡口③5'), false);
  assert.equal(endsSentence('渡口的灯（马灯）'), false);
});

test('names alone in brackets leave nothing open, a headline’s remark may', () => {
  assert.equal(endsSentence('（张 龙 刘 海）'), true);
  assert.equal(endsSentence('（原福来 牛 芳）'), true);
  assert.equal(endsSentence('（上接第一版）'), false);
});
