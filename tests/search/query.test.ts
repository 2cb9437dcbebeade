import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as check, constantFrom, oneof, property, string } from 'fast-check';
import { fold } from '../../src/search/fold.ts';
import { phrasesOf } from '../../src/search/grams.ts';
import { markedPhrases, parseQuery } from '../../src/search/query.ts';
import { printedText } from './printed-text.ts';

/** A query as one line: choices with their field, "!" where excluded. */
const show = (text: string) =>
  parseQuery(text)
    .clauses.map(
      ({ excluded, choices }) =>
        (excluded ? '!' : '') +
        choices.map(({ phrase, field }) => (field === null ? phrase : `${field}=${phrase}`)).join('/'),
    )
    .join(' ');
const mistakes = (text: string) => parseQuery(text).mistakes.map(({ rule }) => rule);

test('words parted by blanks must all be there', () => {
  assert.equal(show('书屋\u3000老街，坊  书屋'), '书屋 老街坊');
});

test('quotes keep a blank inside a phrase and change nothing otherwise', () => {
  assert.equal(show('"老街 书屋" “渠水”'), '老街书屋 渠水');
  assert.equal(show('「春 灌」『-不是』"甲|乙"'), '春灌不是甲乙');
  assert.equal(show('“3556”工作法'), '3556工作法');
});

test('a hyphen before a word excludes it; a dash, a hyphen inside and a lone one do not', () => {
  assert.equal(show('书屋 -拆迁 －停水'), '书屋 !拆迁 !停水');
  assert.equal(show('——记城南 —甲 2020-2025 wi-fi - --乙'), '记城南 甲 20202025 wifi 乙');
});

test('a bar or 或 between two words asks for either', () => {
  assert.equal(show('书屋|阅览室 渠水｜春灌｜渠水'), '书屋/阅览室 渠水/春灌');
  assert.equal(show('书屋 或 阅览室 老街'), '书屋/阅览室 老街');
  assert.equal(show('书屋 | 阅览室'), '书屋/阅览室');
  assert.equal(show('-书屋|阅览室'), '!书屋/阅览室');
});

test('或 inside a word, quoted or alone is a word', () => {
  assert.equal(show('或许 书屋或阅览室'), '或许 书屋或阅览室');
  assert.equal(show('或'), '或');
  assert.equal(show('甲 "或" 乙'), '甲 或 乙');
  assert.deepEqual(mistakes('或'), []);
});

test('a field narrows its word, and the alternatives written on to it', () => {
  assert.equal(
    show('title:书屋 标题：渠水 Author:尹晓禾 记者:尹 作者:禾 place:浚县 地點：浚县'),
    ['title=书屋 title=渠水 author=尹晓禾 author=尹 author=禾 place=浚县'].join(' '),
  );
  assert.equal(show('-标题:书屋'), '!title=书屋');
  assert.equal(show('标题:书屋|阅览室'), 'title=书屋/title=阅览室');
  assert.equal(show('标题:书屋|记者:尹'), 'title=书屋/author=尹');
  assert.equal(show('标题:书屋 或 阅览室'), 'title=书屋/阅览室');
  assert.equal(show('标题:"老街 书屋"'), 'title=老街书屋');
});

test('a colon behind any other word, or in quotes, is punctuation', () => {
  assert.equal(show('时间:三月 "标题:书屋"'), '时间三月 标题书屋');
  assert.deepEqual(mistakes('时间:三月 "标题:书屋"'), []);
});

test('an operator that cannot be one is plain text, and said to be', () => {
  assert.deepEqual([show('“老街 书屋'), mistakes('“老街 书屋')], ['老街 书屋', ['quote']]);
  assert.deepEqual([show('或 书屋'), mistakes('或 书屋')], ['或 书屋', ['either']]);
  assert.deepEqual([show('书屋|'), mistakes('书屋|')], ['书屋', ['either']]);
  assert.deepEqual([show('标题: 书屋'), mistakes('标题: 书屋')], ['标题 书屋', ['field']]);
  assert.deepEqual([show('书屋|-拆迁'), mistakes('书屋|-拆迁')], ['书屋/拆迁', ['exclude']]);
  assert.deepEqual([show('书屋 - 拆迁'), mistakes('书屋 - 拆迁')], ['书屋 拆迁', ['apart']]);
  assert.deepEqual(mistakes('书屋 —— "-" 2020-2025'), []);
});

test('a query without a letter asks for nothing and, where it has signs, says so', () => {
  assert.deepEqual(parseQuery(''), { clauses: [], mistakes: [] });
  assert.deepEqual(parseQuery(' \u3000'), { clauses: [], mistakes: [] });
  for (const text of ['，。', '-', '""', '-“”', '《', '😀', '%', '|']) {
    assert.deepEqual(parseQuery(` ${text} `), { clauses: [], mistakes: [{ rule: 'nothing', text }] });
  }
});

test('each clause keeps the words it was written in, and reads the same again', () => {
  const { clauses } = parseQuery('标题:书屋|阅览室 -"停 水" 甲 或 乙');
  assert.deepEqual(
    clauses.map(({ text }) => text),
    ['标题:书屋|阅览室', '-"停 水"', '甲 或 乙'],
  );
});

test('marks in the headline what may stand there, elsewhere all but words for the headline', () => {
  assert.deepEqual(markedPhrases(parseQuery('title:书屋 渠水|春灌 author:尹 -停水')), {
    title: ['书屋', '渠水', '春灌'],
    text: ['渠水', '春灌', '尹'],
  });
});

/** Text with many operators in it. */
const operatorText = array(
  oneof(
    constantFrom(...' 　"“”「」『』|｜:：-－—或甲乙', 'title:', '标题：', '记者:', 'place:', ' 或 '),
    printedText(3),
  ),
  { maxLength: 14 },
).map((parts) => parts.join(''));

test('any text is a query of folded phrases', () => {
  check(
    property(oneof(operatorText, string({ unit: 'binary' })), (text) => {
      for (const { choices } of parseQuery(text).clauses) {
        assert.ok(choices.length > 0);
        for (const { phrase } of choices) {
          assert.notEqual(phrase, '');
          assert.equal(fold(phrase), phrase);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

test('the clauses of a query, written one after another, are the same query', () => {
  check(
    property(operatorText, (text) => {
      const { clauses, mistakes: found } = parseQuery(text);
      if (found.length > 0) return;
      const again = parseQuery(clauses.map((clause) => clause.text).join(' '));
      assert.deepEqual(
        again.clauses.map(({ excluded, choices }) => ({ excluded, choices })),
        clauses.map(({ excluded, choices }) => ({ excluded, choices })),
      );
    }),
    { numRuns: 3000 },
  );
});

test('a plain phrase is itself', () => {
  const plainText = printedText(12).filter((text) => !/["“|:：]|(^|\s)-|(^|\s)或(\s|$)/u.test(text));
  check(
    property(plainText, (text) => {
      assert.deepEqual(
        parseQuery(text).clauses.map(({ choices }) => choices),
        phrasesOf(text).map((phrase) => [{ phrase, field: null }]),
      );
    }),
    { numRuns: 2000 },
  );
});

test('quotes around a phrase change nothing', () => {
  const phrase = printedText(12).filter((text) => !/["“”]/u.test(text) && fold(text) !== '');
  check(
    property(phrase, (text) => {
      for (const [open, close] of ['""', '“”']) {
        assert.deepEqual(
          parseQuery(`${open}${text}${close}`).clauses.map(({ choices }) => choices),
          [[{ phrase: fold(text), field: null }]],
        );
      }
    }),
  );
});
