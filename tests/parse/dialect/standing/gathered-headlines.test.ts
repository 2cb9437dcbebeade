import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from '../../../../src/parse/dialect/lines.ts';
import { countGathered } from '../../../../src/parse/dialect/standing/gathered-headlines.ts';

const headlines = [
  '夜船添到六班',
  '船票一律半价',
  '老戏台又亮了灯',
  '收粮站添了新磅秤',
  '砖窑成了书屋',
  '渡口谁来守？',
  '“明天再来！”',
];
const opening = '本报讯（记者 柏小舟）昨晚渡口添了一班夜';
const count = (...lines: readonly string[]) => countGathered(readLines(lines.join('\n')), 0, 18);

test('more short lines than one article has, down to an article’s first words, are headlines of many', () => {
  assert.equal(count(...headlines, opening), 7);
  assert.equal(count(...headlines, '□本报记者 柏小舟', opening), 7);
});

test('fewer lines, lines of a text, full lines and lines that lead to no article are none', () => {
  assert.equal(count(...headlines.slice(1), opening), 0);
  assert.equal(count(...headlines.slice(1), '船开到了河心，', opening), 0);
  assert.equal(count(...headlines.slice(1), '船开到了河心。', opening), 0);
  assert.equal(count(...headlines.map((line) => line.padEnd(17, '渡')), opening), 0);
  assert.equal(count(...headlines), 0);
  assert.equal(count(...Array.from({ length: 70 }, () => headlines[0] ?? ''), opening), 0); // no page has so many
  assert.equal(count(), 0);
});
