import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewArchive } from '../../../src/site/archive-view.ts';
import { isRun, mayBeOf } from '../../../src/site/view/coverage.ts';
import { day, inferred, newspapers, record, undated } from '../invented-records.ts';

const page = (label: string | null) => ({ label, name: null });
const season = inferred('2025-07/2025-09', '2025-07-01', '2025-09-30', 'season');

function coverageOf(records: Parameters<typeof viewArchive>[0]) {
  const view = viewArchive(records, newspapers).pages.coverage.find(({ paper }) => paper.id === 'hebi-daily');
  assert.ok(view);
  return view;
}

test('pages are a run from the first on, section by section', () => {
  for (const labels of [['01', '02'], ['1'], ['A01', 'B01', 'A02'], ['a1', 'A2']])
    assert.ok(isRun(labels), labels.join());
  for (const labels of [['02'], ['01', '03'], ['A01', 'B02'], ['01', null], ['第三版'], ['00', '01']]) {
    assert.ok(!isRun(labels), labels.join());
  }
});

test('a day counts its pages, and says whether they are a run', () => {
  const coverage = coverageOf([
    record({ id: 'a', page: page('01') }),
    record({ id: 'b', page: page('02') }),
    record({ id: 'c', page: page('04'), date: day('2026-03-16') }),
  ]);
  assert.deepEqual(
    coverage.days.map(({ day: date, state, pages }) => [date, state, pages]),
    [
      ['2026-03-14', 'run', 2],
      ['2026-03-16', 'partly', 1],
    ],
  );
  assert.equal(coverage.pages, 3);
});

test('what is missing between is counted, the longest gaps first', () => {
  const dates = ['2025-12-30', '2025-12-31', '2026-01-02', '2026-03-01'];
  const coverage = coverageOf(dates.map((date, index) => record({ id: `a-${index}`, date: day(date) })));
  assert.deepEqual(coverage.gaps, [
    { from: '2026-01-03', to: '2026-02-28', days: 57 },
    { from: '2026-01-01', to: '2026-01-01', days: 1 },
  ]);
  assert.equal(coverage.missing, 58);
});

test('an issue of a span of time is on no day, and possible on those of the span', () => {
  const coverage = coverageOf([record({ id: 'a', date: season }), record({ id: 'b', date: undated })]);
  assert.deepEqual([coverage.days, coverage.undated.length], [[], 1]);
  const [year, ...others] = coverage.years;
  assert.deepEqual([year?.year, others], ['2025', []]);
  const [issue] = year?.wide ?? [];
  assert.ok(issue);
  assert.deepEqual(
    ['2025-06-30', '2025-07-01', '2025-09-30', '2025-10-01'].map((date) => mayBeOf(issue, date)),
    [false, true, true, false],
  );
});

test('an inferred day is marked as one', () => {
  const date = inferred('2026-03-14?', '2026-03-13', '2026-03-16', 'day');
  assert.deepEqual(
    coverageOf([record({ id: 'a', date }), record({ id: 'b', date: day('2026-03-15') })]).days.map(
      ({ isInferred }) => isInferred,
    ),
    [true, false],
  );
});
