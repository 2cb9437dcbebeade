import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as check, property } from 'fast-check';
import { lastWord, propose, quoted } from '../../../src/search/client/suggest.ts';
import type { Suggestions } from '../../../src/search/index-files.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { printedText } from '../printed-text.ts';

const suggestions: Suggestions = {
  place: [
    ['鹤壁市', 'he bi shi'],
    ['鹤山区', 'he shan qu'],
  ],
  person: [['尹晓禾', 'yin xiao he']],
  organisation: [['5G智慧园', '5g zhi hui yuan']],
  column: [['河边走走', 'he bian zou zou']],
  title: [
    ['鹤壁有了新书屋', 'he bi you le xin shu wu'],
    ['鹤壁市', 'he bi shi'],
  ],
};
const texts = (word: string) => propose(suggestions, word).map(({ text }) => text);

test('by characters, those that begin so first, each once', () => {
  assert.deepEqual(texts('鹤'), ['鹤壁市', '鹤壁有了新书屋', '鹤山区']);
  assert.deepEqual(texts('書屋'), ['鹤壁有了新书屋']);
});

test('by sound and by initials', () => {
  assert.deepEqual(texts('hebi'), ['鹤壁市', '河边走走', '鹤壁有了新书屋']);
  assert.deepEqual(texts('hb'), ['鹤壁市', '河边走走', '鹤壁有了新书屋']);
  assert.deepEqual(texts('HEBISHI'), ['鹤壁市']);
  assert.deepEqual(texts('xsw'), ['鹤壁有了新书屋']);
  assert.deepEqual(texts('5g'), ['5G智慧园']);
});

test('by whole syllables and initials mixed', () => {
  for (const typed of ['hebis', 'hbshi', 'hbis', 'hbsh']) assert.deepEqual(texts(typed), ['鹤壁市'], typed);
  assert.deepEqual(texts('yxhe'), ['尹晓禾']);
  assert.deepEqual(texts('xshuwu'), ['鹤壁有了新书屋']);
  assert.deepEqual(texts('hebx'), []);
});

test('ü may be typed as ü, v or u', () => {
  const named: Suggestions = {
    place: [['卢店街道', 'lu dian jie dao']],
    person: [['吕一苇', 'lv yi wei']],
    organisation: [['女子巡逻队', 'nv zi xun luo dui']],
    column: [],
    title: [],
  };
  const found = (word: string) => propose(named, word).map(({ text }) => text);
  for (const typed of ['lü', 'lv', 'lu', 'LÜ']) assert.ok(found(typed).includes('吕一苇'), typed);
  for (const typed of ['nüzi', 'nvzi', 'nuzi', 'nzx']) assert.deepEqual(found(typed), ['女子巡逻队'], typed);
  assert.deepEqual(found('lvyi'), ['吕一苇']);
});

test('a sound in the middle of a syllable, and no word at all, suggest nothing', () => {
  assert.deepEqual(texts('ebi'), []);
  assert.deepEqual(texts(''), []);
  assert.deepEqual(texts('，'), []);
});

test('the word being typed is the last one, without its operator', () => {
  const wordOf = (query: string) => lastWord(query).word;
  assert.equal(wordOf('渠水 he'), 'he');
  assert.equal(wordOf('地点：he'), 'he');
  assert.equal(wordOf('渠水|he'), 'he');
  assert.equal(wordOf('渠水 -he'), 'he');
  assert.equal(wordOf('wi-fi'), 'wi-fi');
  assert.equal(wordOf('渠水 '), '');
});

test('what comes before the word and the word are the query', () => {
  check(
    property(printedText(12), (query) => {
      const { before, word } = lastWord(query);
      assert.equal(before + word, query);
    }),
  );
});

test('a suggestion put into a query is one phrase', () => {
  check(
    property(printedText(12), (text) => {
      assert.ok(parseQuery(quoted(text)).clauses.length <= 1);
    }),
  );
  assert.equal(quoted('鹤壁市'), '鹤壁市');
  assert.equal(quoted('白天 晚上'), '"白天 晚上"');
});
