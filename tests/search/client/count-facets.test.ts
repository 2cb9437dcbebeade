import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addCounts, addMonths, noCounts } from '../../../src/search/client/count-facets.ts';
import { facetNames, parseState } from '../../../src/search/client/state.ts';
import type { Facets, NameFacets } from '../../../src/search/index-files.ts';

const facets: Facets & NameFacets = {
  records: 5,
  dates: [
    ['2026-03-14', '2026-03-14', 2],
    ['2026-02-27', '2026-02-28', 1],
    ['2025-12-30', '2026-01-02', 1],
    [null, null, 1],
  ],
  city: { '410600': [0, 1, 1], '410800': [3] },
  county: { '410621': [0, 2] },
  paper: { daily: [0, 1, 1, 1], evening: [4] },
  kind: { article: [0, 1, 1, 1, 1] },
  section: {},
  column: {},
  reporter: { 尹晓禾: [1] },
};

function countsOf(answers: number[], address: string) {
  const counts = noCounts();
  addCounts(counts, facets, answers, parseState(address), facetNames);
  addMonths(counts, facets, answers, parseState(address));
  return counts;
}
const all = [0, 1, 2, 3, 4];

test('counts the records found for every value, and leaves out those without any', () => {
  const { values } = countsOf([0, 1, 3], '');
  assert.deepEqual(
    [...values.region],
    [
      ['410600', 2],
      ['410621', 1],
      ['410800', 1],
    ],
  );
  assert.deepEqual([...values.paper], [['daily', 3]]);
  assert.deepEqual([...values.reporter], [['尹晓禾', 1]]);
});

test('what is chosen of one facet narrows the others and not itself', () => {
  const { values } = countsOf(all, '?region=410600');
  assert.deepEqual(Object.fromEntries(values.region), { '410600': 3, '410621': 2, '410800': 1 });
  assert.deepEqual(Object.fromEntries(values.paper), { daily: 3 });
});

test('a range of dates narrows all facets and not the months', () => {
  const { values, months } = countsOf(all, '?from=2026-03-01');
  assert.deepEqual(Object.fromEntries(values.paper), { daily: 2 });
  assert.deepEqual(Object.fromEntries(months), {
    '2026-03': { hits: 2, held: 2 },
    '2026-02': { hits: 1, held: 1 },
  });
});

test('a month knows what is held even where nothing is found, and wide dates are in no month', () => {
  const { months, wide } = countsOf([1, 3, 4], '');
  assert.deepEqual(Object.fromEntries(months), {
    '2026-03': { hits: 1, held: 2 },
    '2026-02': { hits: 0, held: 1 },
  });
  assert.equal(wide, 2);
});

test('the counts of several shards add up', () => {
  const counts = noCounts();
  for (const answers of [[0], [0, 1]]) {
    addCounts(counts, facets, answers, parseState(''), facetNames);
    addMonths(counts, facets, answers, parseState(''));
  }
  assert.equal(counts.values.paper.get('daily'), 3);
  assert.deepEqual(counts.months.get('2026-03'), { hits: 3, held: 4 });
});
