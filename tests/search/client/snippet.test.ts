import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as check, property } from 'fast-check';
import { bestPassage, markAll } from '../../../src/search/client/snippet.ts';
import { fold } from '../../../src/search/fold.ts';
import { printedText } from '../printed-text.ts';

/** Pieces as one line, marks in brackets. */
const show = (pieces: ReturnType<typeof markAll>) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('marks every hit in the original writing', () => {
  assert.equal(show(markAll('雙塔村的双塔', ['双塔'])), '[雙塔]村的[双塔]');
});

test('a mark spans the punctuation inside it and not what is around it', () => {
  assert.equal(show(markAll('“书屋”，开门', ['书屋开'])), '“[书屋”，开]门');
});

test('marks whole characters where folding takes them apart', () => {
  assert.equal(show(markAll('约½㎡', ['2m'])), '约[½㎡]');
});

test('marks that overlap become one', () => {
  assert.equal(show(markAll('哈哈哈，老街坊', ['哈哈', '老街', '街坊'])), '[哈哈哈]，[老街坊]');
});

test('24.1 is not marked in 241', () => {
  assert.equal(show(markAll('241万与24.1万', ['24.1'])), '241万与[24.1]万');
});

test('takes the passage with the most different words', () => {
  const texts = ['石桥石桥石桥', `${'前文。'.repeat(60)}石桥边的老槐树${'。后文'.repeat(60)}`];
  const passage = show(bestPassage(texts, ['石桥', '槐树']));
  assert.match(passage, /^……(前文。)*\[石桥\]边的老\[槐树\].*……$/);
  assert.ok(passage.length < 120);
});

test('begins at a sentence where one begins near', () => {
  const passage = show(bestPassage([`${'渠水长流'.repeat(9)}。”石匠来了。`, ''], ['石匠']));
  assert.match(passage, /……\[石匠\]来了。$|[^……]”\[石匠\]来了。$/);
});

test('opens the longest text where only the headline holds the words', () => {
  assert.equal(show(bestPassage(['短', '书屋在巷子中段。'], ['渠水'])), '书屋在巷子中段。');
  assert.deepEqual(bestPassage([], ['渠水']), []);
});

test('marking changes no text, and each mark folds to what it marks', () => {
  check(
    property(printedText(), printedText(3), (text, query) => {
      const phrase = fold(query);
      const pieces = markAll(text, phrase === '' ? [] : [phrase]);
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
      assert.equal(
        pieces.some(({ marked }) => marked),
        phrase !== '' && fold(text).includes(phrase),
      );
    }),
  );
});

test('a passage is a part of one of the texts', () => {
  check(
    property(array(printedText(300), { minLength: 1, maxLength: 3 }), printedText(3), (texts, query) => {
      const phrase = fold(query);
      const pieces = bestPassage(texts, phrase === '' ? [] : [phrase]);
      const passage = pieces
        .map(({ text }) => text)
        .join('')
        .replace(/^……|……$/g, '');
      assert.ok(texts.some((text) => text.includes(passage)));
    }),
  );
});
