import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTerms, termDay } from '../../../../src/parse/fields/date/solar-term.ts';

test('finds the days of solar terms, which shift from year to year', () => {
  for (const [term, day] of [
    ['小雪', '2012-11-22'],
    ['立春', '2017-02-03'],
    ['立春', '2020-02-04'],
    ['清明', '2024-04-04'],
    ['春分', '2016-03-20'],
    ['夏至', '2020-06-21'],
    ['冬至', '2021-12-21'],
    ['小寒', '2019-01-05'],
    ['雨水', '2026-02-18'],
  ] as const) {
    assert.equal(termDay(term, Number(day.slice(0, 4))), day, term);
  }
  assert.equal(termDay('重阳', 2020), null);
});

test('reads terms that stand with yesterday, today or tomorrow, and leaves the weather', () => {
  const found = (text: string) =>
    findTerms([{ text, span: [1, 1], lead: true }]).map(({ term, offset }) => `${term} ${offset}`);
  assert.deepEqual(found('昨日是小雪,今日立春,明天是二十四节气中的谷雨。'), ['小雪 1', '立春 0', '谷雨 -1']);
  for (const text of ['昨日小雪,路面湿滑。', '昨日是小雪天气。', '清明前后种瓜。', '今日立春前的集市。']) {
    assert.deepEqual(found(text), [], text);
  }
});
