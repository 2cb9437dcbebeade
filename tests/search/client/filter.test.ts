import assert from 'node:assert/strict';
import { test } from 'node:test';
import { admit, isFiltered, isOnlyPerhapsWithin } from '../../../src/search/client/filter.ts';
import { parseState } from '../../../src/search/client/state.ts';
import type { Facets, NameFacets } from '../../../src/search/index-files.ts';

const facets: Facets & NameFacets = {
  records: 6,
  dates: [
    ['2026-03-14', '2026-03-14', 2],
    ['2025-07-01', '2025-09-30', 1],
    [null, '2020-12-31', 1],
    ['2019-01-01', null, 1],
    [null, null, 1],
  ],
  city: { '410600': [0, 2], '410800': [1] },
  county: { '410621': [2, 1] },
  paper: { 'hebi-daily': [0, 1, 1, 1, 1, 1] },
  kind: {},
  section: { 要闻: [1, 1] },
  column: {},
  reporter: { 尹晓禾: [5] },
};

const nothing = parseState('');
const admitted = (filters: Partial<typeof nothing>) =>
  [0, 1, 2, 3, 4, 5].filter(admit(facets, { ...nothing, ...filters }));

test('without filters everything is let through', () => {
  assert.deepEqual(admitted({}), [0, 1, 2, 3, 4, 5]);
  assert.equal(isFiltered(nothing), false);
  assert.equal(isFiltered({ ...nothing, to: '2026-03-14' }), true);
});

test('a city and a county are told apart by their code', () => {
  assert.deepEqual(admitted({ region: ['410600'] }), [0, 2]);
  assert.deepEqual(admitted({ region: ['410621'] }), [2, 3]);
});

test('an unknown value lets nothing through', () => {
  assert.deepEqual(admitted({ region: ['419999'] }), []);
  assert.deepEqual(admitted({ paper: ['no-such-paper'] }), []);
});

test('a span of time meets a range it touches, at either end', () => {
  assert.deepEqual(admitted({ from: '2025-09-30', to: '2025-12-31' }), [2, 4]);
  assert.deepEqual(admitted({ from: '2025-10-01', to: '2025-12-31' }), [4]);
  assert.deepEqual(admitted({ from: '2025-01-01', to: '2025-07-01' }), [2, 4]);
});

test('an open end reaches on; a date not known at all is in no range', () => {
  assert.deepEqual(admitted({ to: '2000-01-01' }), [3]);
  assert.deepEqual(admitted({ from: '2100-01-01' }), [4]);
  assert.deepEqual(admitted({ from: '2021-01-01', to: '2021-01-01' }), [4]);
});

test('a range that ends before it begins lets nothing through', () => {
  assert.deepEqual(admitted({ from: '2025-08-20', to: '2025-08-10' }), []);
});

test('of several values one is enough, also of a city and a county', () => {
  assert.deepEqual(admitted({ region: ['410621', '410800'] }), [1, 2, 3]);
  assert.deepEqual(admitted({ region: ['410600', '410621'] }), [0, 2, 3]);
});

test('sections and reporters go by name, and a name that every object knows is nothing special', () => {
  assert.deepEqual(admitted({ section: ['要闻'] }), [1, 2]);
  assert.deepEqual(admitted({ reporter: ['尹晓禾'] }), [5]);
  assert.deepEqual(admitted({ column: ['constructor'] }), []);
});

test('several filters must all agree', () => {
  assert.deepEqual(admitted({ region: ['410600'], from: '2026-01-01' }), [0]);
});

test('a span that reaches beyond the range is only perhaps within it', () => {
  const range = { ...nothing, from: '2025-08-01', to: '2025-08-31' };
  assert.equal(isOnlyPerhapsWithin(['2025-08-01', '2025-08-31', 1], range), false);
  assert.equal(isOnlyPerhapsWithin(['2025-07-31', '2025-08-31', 1], range), true);
  assert.equal(isOnlyPerhapsWithin(['2025-08-02', null, 1], range), true);
  assert.equal(isOnlyPerhapsWithin(['2025-08-02', null, 1], { ...range, to: '' }), false);
});
