import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGazetteer } from '../../../src/parse/gazetteer/load-gazetteer.ts';
import { isPlaceLabel, partPlace, placePrefix } from '../../../src/parse/headlines/place-prefix.ts';

const gazetteer = loadGazetteer();

test('the longest place name at the head of a text', () => {
  assert.equal(placePrefix('淇滨区渡口添了夜船', gazetteer), '淇滨区');
  assert.equal(placePrefix('鹤壁市淇滨区渡口', gazetteer), '鹤壁市');
});

test('a place further on is no prefix', () => {
  assert.equal(placePrefix('渡口连着淇滨区', gazetteer), '');
  assert.equal(placePrefix('', gazetteer), '');
});

for (const text of ['浚县', '艺新街道', '柳湾村', '老城社区']) {
  test(`the name of a place and nothing else: ${text}`, () => assert.equal(isPlaceLabel(text, gazetteer), true));
}

for (const text of ['浚县渡口夜船', '渡口', '走进柳湾村的十二位木匠和他们的手艺社区', '']) {
  test(`more or less than the name of a place: ${text}`, () => assert.equal(isPlaceLabel(text, gazetteer), false));
}

test('the place that a part of a series names before its colon', () => {
  assert.equal(partPlace('浚县:老城灯火照新摊', gazetteer), '浚县');
  assert.equal(partPlace('柳湾村：夜船照归人', gazetteer), '柳湾村');
  assert.equal(partPlace('船老大：夜里也开船', gazetteer), '');
  assert.equal(partPlace('浚县老城灯火照新摊', gazetteer), '');
});

test('a line that only ends like the name of a place is none', () => {
  for (const text of ['夜间渡船进村', '一盏马灯送到村', '夜船开到我们村'])
    assert.equal(isPlaceLabel(text, gazetteer), false, text);
  for (const text of ['柳湾村', '前进村', '跃进乡']) assert.equal(isPlaceLabel(text, gazetteer), true, text);
});

test('a part is headed by a county’s short name too, by a district’s only in full', () => {
  assert.equal(partPlace('固始:渡口添了夜船', gazetteer), '固始');
  assert.equal(partPlace('中原:渡口添了夜船', gazetteer), '');
  assert.equal(partPlace('中原区:渡口添了夜船', gazetteer), '中原区');
});
