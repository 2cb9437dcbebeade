import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { suggestionsOf } from '../../src/search/suggestions.ts';
import { day, inventedRecords, record } from '../site/invented-records.ts';

test('offers places, people, organisations, columns and headlines with their sounds', () => {
  const { place, person, organisation, column, title } = suggestionsOf(inventedRecords());
  const soundIn = (list: [string, string][], name: string) => list.find(([text]) => text === name)?.[1];
  assert.equal(soundIn(place, '浚县'), 'xun xian');
  assert.equal(soundIn(person, '尹晓禾'), 'yin xiao he');
  assert.equal(soundIn(organisation, '城南灌区服务站'), 'cheng nan guan qu fu wu zhan');
  assert.ok(soundIn(column, '走进春天的田野'));
  assert.ok(soundIn(title, '渠水又到菜地头'));
});

test('a surname has its own sound, ü is v, and punctuation none', () => {
  const { person, title } = suggestionsOf([
    record({ id: 'a', title: '“绿”意24.1万亩', people: [{ name: '单小满', count: 1 }] }),
  ]);
  assert.deepEqual(person, [['单小满', 'shan xiao man']]);
  assert.deepEqual(title, [['“绿”意24.1万亩', 'lv yi 241 wan mu']]);
});

test('places are sounded as where they lie, in the middle of a headline too', () => {
  const { place, title } = suggestionsOf([
    record({
      id: 'a',
      title: '走进中牟看蒜田',
      places: ['浚县', '中牟县', '泌阳县', '召陵区', '殷都区', '南召县'].map((name, index) => ({
        name,
        adcode: `41000${index}`,
        level: 'county' as const,
        count: 1,
      })),
    }),
  ]);
  assert.deepEqual(Object.fromEntries(place), {
    浚县: 'xun xian',
    中牟县: 'zhong mu xian',
    泌阳县: 'bi yang xian',
    召陵区: 'shao ling qu',
    殷都区: 'yin du qu',
    南召县: 'nan zhao xian',
  });
  assert.equal(title[0]?.[1], 'zou jin zhong mu kan suan tian');
});

test('those that most records name come first, headlines from the newest', () => {
  const people = (...names: string[]) => names.map((name) => ({ name, count: 9 }));
  const { person, title } = suggestionsOf([
    record({ id: 'a', title: '旧', date: day('2024-01-01'), people: people('甲一', '乙二') }),
    record({ id: 'b', title: '新', date: day('2025-01-01'), people: people('乙二') }),
  ]);
  assert.deepEqual(
    person.map(([name]) => name),
    ['乙二', '甲一'],
  );
  assert.deepEqual(
    title.map(([name]) => name),
    ['新', '旧'],
  );
});

test('however large the archive, the file stays small, and every kind has its share', () => {
  const many = Array.from({ length: 4000 }, (_, index) =>
    record({
      id: `many-${index}`,
      title: `${nameOf(index)}在${nameOf(index * 7 + 3)}看戏`,
      people: [{ name: nameOf(index), count: 1 }],
      organisations: [{ name: `${nameOf(index * 3)}合作社`, count: 1 }],
    }),
  );
  const suggestions = suggestionsOf(many, 5000);
  const size = gzipSync(JSON.stringify(suggestions), { level: 9 }).length;
  assert.ok(size <= 5000 && size > 4500, `${size} bytes`);
  assert.ok(suggestions.person.length > 20 && suggestions.organisation.length > 20 && suggestions.title.length > 20);
  assert.deepEqual(suggestionsOf(many.toReversed(), 5000), suggestions);
});

function nameOf(index: number): string {
  const signs = '石桥渠水田埂春灌老街新屋木匠';
  return [1, signs.length, signs.length ** 2].map((step) => signs[Math.floor(index / step) % signs.length]).join('');
}
