import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as check, property, string } from 'fast-check';
import { fold, foldWithPositions } from '../../src/search/fold.ts';
import { printedText } from './printed-text.ts';

test('folds traditional characters, full-width forms, case and accents', () => {
  assert.equal(fold('雙塔村'), '双塔村');
  assert.equal(fold('ＧＤＰ２０２６'), 'gdp2026');
  assert.equal(fold('Café'), 'cafe');
});

test('takes a printed circle for the numeral that it stands for', () => {
  assert.equal(fold('二○○九年'), '二〇〇九年');
  assert.equal(fold('二◯一〇'), '二〇一〇');
});

test('leaves simplified characters as they are', () => {
  assert.equal(fold('双塔村的老街坊'), '双塔村的老街坊');
});

test('drops punctuation, symbols and white space, of both widths', () => {
  assert.equal(fold('“书屋”，开门了！ ——（全文）\u3000●完'), '书屋开门了全文完');
});

test('keeps a point inside a number', () => {
  assert.equal(fold('24.1万亩'), '24.1万亩');
  assert.equal(fold('２４．１万亩'), '24.1万亩');
});

test('drops a point that is not inside a number', () => {
  assert.equal(fold('1. 通知'), '1通知');
  assert.equal(fold('始于2024.'), '始于2024');
  assert.equal(fold('www.example.com'), 'wwwexamplecom');
  assert.equal(fold('24...1'), '241');
});

test('keeps per cent and per mille after a number and nowhere else', () => {
  assert.equal(fold('增长5%，5‰'), '增长5%5‰');
  assert.equal(fold('百分号%本身'), '百分号本身');
});

test('drops the comma that groups digits', () => {
  assert.equal(fold('1,200人'), '1200人');
});

test('says where each folded character came from, though NFKC changes lengths', () => {
  const folded = foldWithPositions('约½㎡，ﬁ𠮷');
  assert.equal(folded.text, '约12m2fi𠮷');
  assert.deepEqual(folded.starts, [0, 1, 1, 2, 2, 4, 4, 5, 5]);
  assert.deepEqual(folded.ends, [1, 2, 2, 3, 3, 5, 5, 7, 7]);
});

test('folding twice is folding once', () => {
  check(
    property(printedText(), (text) => {
      assert.equal(fold(fold(text)), fold(text));
    }),
  );
});

test('a part of a text is, folded, a part of the folded text', () => {
  check(
    property(printedText(), printedText(), printedText(), (before, part, after) => {
      assert.ok(fold(before + part + after).includes(fold(part)));
    }),
  );
});

test('takes any string, and every folded character has a place in it', () => {
  check(
    property(string({ unit: 'binary' }), (text) => {
      const { text: folded, starts, ends } = foldWithPositions(text);
      assert.equal(starts.length, folded.length);
      assert.ok(starts.every((start, unit) => start < (ends[unit] ?? 0)));
      assert.ok(ends.every((end) => end <= text.length));
    }),
  );
});
