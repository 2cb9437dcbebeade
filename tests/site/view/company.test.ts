import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companions, placeCompanions } from '../../../src/site/view/company.ts';
import { record } from '../invented-records.ts';

const people = (...names: string[]) => names.map((name) => ({ name, count: 3 }));

test('companions are counted by article, most first, without the one they keep company', () => {
  const records = [
    record({ id: 'a', people: people('曲守田', '邰广元') }),
    record({ id: 'b', people: people('邰广元', '曲守田', '常改枝') }),
  ];
  assert.deepEqual(companions('people', records, '曲守田'), [
    { name: '邰广元', count: 2 },
    { name: '常改枝', count: 1 },
  ]);
  assert.equal(companions('people', records).length, 3);
});

test('at most twelve companions are named', () => {
  const names = Array.from({ length: 20 }, (_, index) => `人${index}`);
  assert.equal(companions('people', [record({ id: 'a', people: people(...names) })]).length, 12);
});

test('of places only counties that have a page are named', () => {
  const places = [
    { name: '浚县', adcode: '410621', level: 'county', count: 1 },
    { name: '黎阳街道', adcode: '410621001', level: 'township', count: 1 },
    { name: '林州市', adcode: '410581', level: 'county', count: 1 },
  ] as const;
  const found = placeCompanions([record({ id: 'a', places: [...places] })], (address) => address.includes('4106'));
  assert.deepEqual(found, [{ name: '浚县', address: '/regions/410600/410621/', count: 1 }]);
});
