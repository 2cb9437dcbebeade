import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseNewspapers } from '../../../src/parse/facts/parse-newspapers.ts';
import type { GazetteerData } from '../../../src/parse/gazetteer/gazetteer.ts';
import { buildGazetteer, cityOf, countyOf } from '../../../src/parse/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../../src/parse/gazetteer/load-gazetteer.ts';
import { shortNameOf } from '../../../src/parse/gazetteer/short-name.ts';

const small: GazetteerData = {
  source: 'a test',
  province: ['410000', '河南省'],
  cities: [
    ['410600', '鹤壁市', [['410621', '浚县', ['101善堂镇']]]],
    ['419000', '省直辖县级行政区划', [['419001', '济源市', ['001沁园街道']]]],
  ],
  extras: [
    ['410621', '大柳新区', '410600', ['新区']],
    ['410621101', '善堂镇', '410600', ['善堂乡']],
  ],
};

test('finds a place by its full name, its short name and an alias', () => {
  const gazetteer = buildGazetteer(small);
  for (const [name, adcode] of [
    ['鹤壁市', '410600'],
    ['鹤壁', '410600'],
    ['浚县', '410621'],
    ['善堂镇', '410621101'],
    ['善堂', '410621101'],
    ['善堂乡', '410621101'],
    ['新区', '410621'],
  ] as const) {
    assert.deepEqual(
      gazetteer.lookup(name).map((place) => place.adcode),
      [adcode],
      name,
    );
  }
  assert.deepEqual(gazetteer.lookup('浚'), []);
  assert.deepEqual(gazetteer.lookup('大柳'), []);
});

test('knows the parents of a place, and that 济源 has no city above it', () => {
  const gazetteer = buildGazetteer(small);
  const town = gazetteer.byAdcode('410621101');
  assert.ok(town);
  assert.equal(countyOf(town)?.name, '浚县');
  assert.equal(cityOf(town)?.name, '鹤壁市');
  assert.equal(cityOf(town)?.parent?.name, '河南省');
  const street = gazetteer.byAdcode('419001001');
  assert.ok(street);
  assert.equal(cityOf(street)?.name, '济源市');
  assert.deepEqual(gazetteer.lookup('省直辖县级行政区划'), []);
});

test('gives the official unit for a code that a zone shares', () => {
  const gazetteer = buildGazetteer(small);
  assert.equal(gazetteer.byAdcode('410621')?.name, '浚县');
  assert.equal(gazetteer.lookup('大柳新区')[0]?.level, 'county');
});

test('refuses extras of a place that is not there', () => {
  const broken: GazetteerData = { ...small, extras: [['419999', '某新区', '410600', []]] };
  assert.throws(() => buildGazetteer(broken), /no place 419999 for 某新区; generate it again/);
});

test('shortens names, but never to one character and never zones', () => {
  assert.equal(shortNameOf('管城回族区', 'county'), '管城');
  assert.equal(shortNameOf('鹿楼街道', 'township'), '鹿楼');
  assert.equal(shortNameOf('淇县', 'county'), null);
  assert.equal(shortNameOf('郑州经济技术开发区', 'county'), null);
});

test('the committed data was generated after the last change of newspapers.yaml', () => {
  const gazetteer = loadGazetteer();
  const file = 'content/newspapers.yaml';
  for (const city of parseNewspapers(readFileSync(file, 'utf8'), file).cities) {
    for (const { name, aliases } of city.places) {
      for (const alias of [name, ...aliases]) {
        const found = gazetteer.lookup(alias).some((place) => place.name === name && cityOf(place)?.name === city.name);
        assert.ok(found, `${alias} of ${city.name}: run npx tsx scripts/generate-gazetteer.ts`);
      }
    }
  }
});

test('the committed data holds all of Henan, with the zones of newspapers.yaml', () => {
  const gazetteer = loadGazetteer();
  const count = (level: string) => gazetteer.places.filter((place) => place.level === level).length;
  assert.equal(count('city'), 17);
  assert.ok(count('county') > 180 && count('township') > 2500);
  assert.equal(gazetteer.lookup('鹤壁经济技术开发区')[0]?.adcode, '410671');
  assert.equal(gazetteer.lookup('宝山经开区')[0]?.name, '鹤壁宝山经济技术开发区');
  assert.deepEqual(
    gazetteer.lookup('清化镇街道').map((place) => place.parent?.name),
    ['博爱县'],
  );
  assert.ok(gazetteer.lookup('城关镇').length > 10);
});
