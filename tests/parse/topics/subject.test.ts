import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearnessInFields } from '../../../src/parse/topics/field-shares.ts';
import { unpackFields } from '../../../src/parse/topics/fields.ts';
import { Senses } from '../../../src/parse/topics/senses.ts';
import { findSubject, nearness, placeOf, subjectOf } from '../../../src/parse/topics/subject.ts';
import { context } from '../parse-text.ts';
import { taggedWords } from './told-words.ts';

const fields = unpackFields(['渡口 木船 马灯', '砖窑 窑工 木船', '井绳 辘轳']);
const vectors = new Map([['渡口', Int8Array.of(3, 4)]]);
const senses = new Senses({ dimensions: 2, vectors }, fields);
const subjectOfWords = (...words: string[]) => findSubject(taggedWords(...words), senses);
const sharesOf = (...words: string[]) => {
  const { fields, shares } = subjectOfWords(...words).fields;
  return new Map([...fields].map((field, at) => [field, shares[at] ?? 0]));
};
const placeOfText = (text: string) => placeOf(text, context.lexicon);

test('texts of one field lie near each other though they share no word', () => {
  const court = placeOfText('法院判决被告赔偿原告医疗费，双方均未上诉。');
  const law = placeOfText('律师认为，合同无效，当事人可以起诉追回货款。');
  const field = placeOfText('小麦进入灌浆期，农技员下田指导浇水防治病虫害。');
  assert.ok(nearness(court, law) > nearness(court, field) + 0.3);
});

test('the place of a text is that of its subject', () => {
  const text = '法院判决被告赔偿原告医疗费，被告未上诉。';
  assert.deepEqual(placeOfText(text), subjectOf(text, context.lexicon).place);
});

test('a text of which no word is known lies near none', () => {
  const nowhere = placeOfText('啊，呀，哦。');
  assert.equal(nearness(nowhere, placeOfText('法院判决被告赔偿原告。')), 0);
});

test('a place has length 1, or 0 where no word has a vector', () => {
  assert.deepEqual([...subjectOfWords('渡口', '木船').place], [0.6, 0.8]);
  assert.deepEqual([...subjectOfWords('木船').place], [0, 0]);
});

test('a text has most of the field whose rare words it uses', () => {
  const shares = sharesOf('渡口', '马灯', '木船');
  const [ferry = 0, kiln = 0] = [shares.get(0), shares.get(1)];
  assert.ok(ferry > kiln && kiln > 0, `${ferry} ${kiln}`);
  assert.equal(shares.has(2), false);
});

test('shares have length 1, and there are none where no field knows a word', () => {
  const { fields } = subjectOfWords('渡口', '木船');
  assert.ok(Math.abs(nearnessInFields(fields, fields) - 1) < 1e-9);
  assert.equal(sharesOf('钟表').size, 0);
});

test('texts of one field lie nearer than texts of two, though they share no word', () => {
  const of = (text: string) => subjectOf(text, context.lexicon).fields;
  const clinic = of('候诊区坐满了人，医生给老人量血压、开处方。');
  assert.ok(
    nearnessInFields(clinic, of('药师把药片分好，叮嘱按时服用。')) >
      nearnessInFields(clinic, of('农机手开着收割机下了麦田。')),
  );
});
