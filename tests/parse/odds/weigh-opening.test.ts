import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighOpening } from '../../../src/parse/odds/weigh-opening.ts';
import { context } from '../parse-text.ts';

const weigh = (text: string) => weighOpening(text, context.lexicon);

test('what begins as news paragraphs begin is below 0', () => {
  for (const text of [
    '昨日上午，柳湾镇的渡口添了第二班夜船。',
    '“夜里也要把灯点亮，过河的人才放心。”船老大柏小舟说，这是老规矩。',
    '据了解，书屋有三千册书，都是街坊捐的。',
  ]) {
    assert.ok(weigh(text) < 0, `${text} ${weigh(text)}`);
  }
});

test('what begins with the rest of a clause is above 0', () => {
  for (const text of ['着缆绳，站在船头等天亮。', '的船工们都来了，码头上站满了人。', '了三年，灯一直亮着。']) {
    assert.ok(weigh(text) > 0, `${text} ${weigh(text)}`);
  }
});

test('full-width and half-width marks weigh the same', () => {
  assert.equal(weigh('昨日上午，渡口添了夜船。'), weigh('昨日上午,渡口添了夜船。'));
});
