import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareFields, unpackFields } from '../../../src/parse/topics/fields.ts';
import { subjectOf } from '../../../src/parse/topics/subject.ts';
import { nearness } from '../../../src/parse/topics/topic-space.ts';
import { context } from '../parse-text.ts';

const fields = unpackFields(['渡口 木船 马灯', '砖窑 窑工 木船', '井绳 辘轳']);
const topicOf = (...words: string[]) => new Map(words.map((word) => [word, 1]));

test('a text has most of the field whose rare words it uses', () => {
  const [ferry = 0, kiln = 0, well = 0] = shareFields(topicOf('渡口', '马灯', '木船'), fields);
  assert.ok(ferry > kiln && kiln > well, `${ferry} ${kiln} ${well}`);
  assert.equal(well, 0);
});

test('shares have length 1, or 0 where no field knows a word', () => {
  const shares = shareFields(topicOf('渡口', '木船'), fields);
  assert.ok(Math.abs(nearness(shares, shares) - 1) < 1e-9);
  assert.deepEqual([...shareFields(topicOf('钟表'), fields)], [0, 0, 0]);
});

test('texts of one field lie nearer than texts of two, though they share no word', () => {
  const of = (text: string) => subjectOf(text, context.lexicon).fields;
  const clinic = of('候诊区坐满了人，医生给老人量血压、开处方。');
  assert.ok(
    nearness(clinic, of('药师把药片分好，叮嘱按时服用。')) > nearness(clinic, of('农机手开着收割机下了麦田。')),
  );
});
