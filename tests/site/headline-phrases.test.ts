import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { headlinePhrases } from '../../src/site/headline-phrases.ts';

const cases: [what: string, headline: string, phrases: string][] = [
  ['words stay whole', '县图书馆陈列馆今年停用借书证', '县图书馆|陈列馆|今年|停用|借书证'],
  ['signs the dictionary does not know together are one word', '河阴石榴园里办起石榴节', '河阴|石榴园里|办起|石榴节'],
  [
    'a number stays with what it counts',
    '图书馆请回四十五年前的三十二本旧书',
    '图书馆|请回|四十五年前的|三十二本|旧书',
  ],
  ['figures too', '一张维修地图贴进78个楼门', '一张|维修|地图|贴进|78个|楼门'],
  ['a line never begins with a particle', '孩子们的眼睛看着树上的果子', '孩子们的|眼睛|看着|树上的|果子'],
  ['not even where the dictionary joins the two to a word', '图书馆大钟说的是哪里时间', '图书馆|大钟|说的是|哪里|时间'],
  ['quotation marks stay with their words', '二百少年山林里“捉狐狸”比谁快', '二百|少年|山林里|“捉狐狸”|比谁快'],
  [
    'what stands among Latin letters is left to their rules',
    '老街上的C&A店改成(24小时)书店',
    '老街上的|C&A店|改成|(24小时)|书店',
  ],
  ['a break is there already at a space', '九十盏路灯关掉 星星回到湖上', '九十盏|路灯|关掉 |星星|回到|湖上'],
];

for (const [what, headline, phrases] of cases) {
  test(`${what}: ${headline}`, () => assert.equal(headlinePhrases(headline).join('|'), phrases));
}

test('a headline that fits on any line is left alone', () => {
  assert.deepEqual(headlinePhrases('山村班车捎来快递了'), ['山村班车捎来快递了']);
  assert.deepEqual(headlinePhrases(''), ['']);
});

test('whatever a headline holds, its parts are it, none is empty, and none begins with what closes', () => {
  const sign = fc.constantFrom(...'渠水一二十的了，。“”《》（）—·…78A 公交车😀', '\u3000');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: sign, maxLength: 40 }), fc.string({ unit: 'grapheme' })), (headline) => {
      const phrases = headlinePhrases(headline);
      assert.equal(phrases.join(''), headline);
      if (headline === '') return;
      assert.ok(phrases.every((phrase) => phrase !== ''));
      assert.ok(
        phrases.slice(1).every((phrase) => !/^[，。”》）的了]/u.test(phrase)),
        phrases.join('|'),
      );
    }),
  );
});
