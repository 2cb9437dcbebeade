import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetsOf } from '../../src/search/facets.ts';
import { day, record, undated } from '../site/invented-records.ts';

const county = { name: '浚县', adcode: '410621', level: 'county', count: 1 } as const;
const township = { name: '黎阳街道', adcode: '410621001', level: 'township', count: 1 } as const;

test('dates that follow each other are counted together', () => {
  const records = [day('2026-03-14'), day('2026-03-14'), day('2026-03-13'), undated].map((date, index) =>
    record({ id: `r${index}`, date }),
  );
  assert.deepEqual(facetsOf(records).facets.dates, [
    ['2026-03-14', '2026-03-14', 2],
    ['2026-03-13', '2026-03-13', 1],
    [null, null, 1],
  ]);
});

test('positions are written as distances', () => {
  const records = [0, 1, 2, 3].map((index) => record({ id: `r${index}`, kind: index % 3 === 1 ? 'photo' : 'article' }));
  assert.deepEqual(facetsOf(records).facets.kind, { article: [0, 2, 1], photo: [1] });
});

test('a township counts for its county, once; the city comes from the region, not from the places', () => {
  const { facets } = facetsOf([record({ id: 'a', places: [county, township], region: null, newspaper: null })]);
  assert.deepEqual(facets.county, { '410621': [0] });
  assert.deepEqual(facets.city, {});
  assert.deepEqual(facets.paper, { unknown: [0] });
});

test('sections, columns and reporters go by name; a place is any that the record names, and its city', () => {
  const { facets, names, places } = facetsOf([
    record({
      id: 'a',
      column: '走进春天的田野',
      page: { label: '02', name: '要闻' },
      bylines: [
        { name: '尹晓禾', role: 'reporter', raw: '记者 尹晓禾' },
        { name: '曲文朗', role: 'correspondent', raw: '通讯员 曲文朗' },
      ],
      places: [county, township],
      region: { name: '鹤壁市', adcode: '410600' },
    }),
    record({ id: 'b', page: { label: null, name: null }, bylines: [], places: [], region: null }),
  ]);
  assert.deepEqual(facets.section, { 要闻: [0] });
  assert.deepEqual(names.column, { 走进春天的田野: [0] });
  assert.deepEqual(names.reporter, { 尹晓禾: [0] });
  assert.deepEqual(places, { 浚县: [0], 鹤壁市: [0], 黎阳街道: [0] });
});
