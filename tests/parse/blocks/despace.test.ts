import assert from 'node:assert/strict';
import { test } from 'node:test';
import { despaceLine, tidyHeadline, tidyPassage } from '../../../src/parse/blocks/despace.ts';
import { passageOf } from '../../../src/parse/passage.ts';

const whole = (text: string) => passageOf(text, 0, text.length);

test('a justified line loses the blanks between its characters', () => {
  assert.equal(despaceLine(whole('守 渠 人 在 闸 口 、渠 边'), true).text, '守渠人在闸口、渠边');
});

test('two blanks of a justified line were one before', () => {
  assert.equal(despaceLine(whole('守 渠 护 水  添 绿 成 荫'), true).text, '守渠护水 添绿成荫');
});

test('a justified line keeps the blanks beside Latin and digits', () => {
  assert.equal(despaceLine(whole('换 上 30 盏 LED 灯'), true).text, '换上 30 盏 LED 灯');
});

test('a justified line whose digits stand alone each loses the blanks between them too', () => {
  assert.equal(despaceLine(whole('1 0 月 1 7 日 ，渠 水 涨 了 2 . 5 米'), true).text, '10月17日，渠水涨了2.5米');
});

test('a line that is not justified stays as it is', () => {
  const line = whole('守渠护水 添绿成荫');
  assert.equal(despaceLine(line, false), line);
});

test('body text has no blank between Chinese signs', () => {
  assert.equal(tidyPassage(whole('推行 “四早 ”办法，培训　渠工')).text, '推行“四早”办法，培训渠工');
});

test('body text has no blank between a Chinese sign and a half-width mark', () => {
  assert.equal(tidyPassage(whole('闸门开了 ,水声响了 .守渠人说 : “够了”')).text, '闸门开了,水声响了.守渠人说:“够了”');
  assert.equal(tidyPassage(whole('1. 守渠, 2. keep on, please')).text, '1. 守渠, 2. keep on, please');
});

test('body text keeps one blank where Latin or digits want it', () => {
  assert.equal(tidyPassage(whole('培训 30  余次，用 GPS 定位')).text, '培训 30 余次，用 GPS 定位');
  assert.equal(tidyPassage(whole('Hello  world')).text, 'Hello world');
});

test('Latin and digits stand close to the marks that hold them', () => {
  assert.equal(
    tidyPassage(whole('装上了（ GPS ）。“ OK，收到 ”，“ 30 亩 ”')).text,
    '装上了（GPS）。“OK，收到”，“30 亩”',
  );
  assert.equal(tidyPassage(whole('the “old mill” road')).text, 'the “old mill” road');
});

test('body text begins and ends without blanks, and its characters keep their offsets', () => {
  assert.deepEqual(tidyPassage(whole('　守 渠\t')), { text: '守渠', offsets: [1, 3] });
});

test('a headline keeps one blank between its parts', () => {
  assert.equal(tidyHeadline(whole('守渠护水 　添绿成荫')).text, '守渠护水 添绿成荫');
});

test('a headline has no blank inside quotes and before or behind punctuation within a clause', () => {
  assert.equal(tidyHeadline(whole('“ 老 ”闸口 ，新 水声')).text, '“老”闸口，新 水声');
});

test('a headline keeps the blank between a quotation and its second half', () => {
  assert.equal(tidyHeadline(whole('守渠“零间断”  添绿一片荫')).text, '守渠“零间断” 添绿一片荫');
});

test('a headline has no blank before a half-width mark or behind its colon', () => {
  assert.equal(tidyHeadline(whole('柳湾镇: 守渠护水 ,添绿成荫')).text, '柳湾镇:守渠护水,添绿成荫');
  assert.equal(tidyHeadline(whole('守渠护水! 添绿成荫')).text, '守渠护水! 添绿成荫');
});

test('a wide blank among the narrow ones of a justified line parts its phrases', () => {
  assert.equal(despaceLine(whole('守 渠 水　护 渠 树'), true).text, '守渠水　护渠树');
  assert.equal(despaceLine(whole('守　渠　水'), true).text, '守渠水');
});
