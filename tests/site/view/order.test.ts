import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparePageLabels, compareRecords } from '../../../src/site/view/order.ts';
import { day, inventedRecords, record, undated } from '../invented-records.ts';

test('pages are in the order of their numbers, an unknown one last', () => {
  const labels = ['10', null, '2', 'B01', 'A02', '01'];
  assert.deepEqual(labels.toSorted(comparePageLabels), ['01', '2', '10', 'A02', 'B01', null]);
});

test('the order does not hang on the order records come in', () => {
  const records = inventedRecords();
  const ids = (list: typeof records) => list.toSorted(compareRecords).map(({ id }) => id);
  assert.deepEqual(ids(records.toReversed()), ids(records));
});

test('older issues come first, within a page the higher line, undated ones before all', () => {
  const source = (line: number) => ({ ...record({ id: 'x' }).source, spans: [[line, line] as [number, number]] });
  const records = [
    record({ id: 'lower', source: source(40) }),
    record({ id: 'upper', source: source(9) }),
    record({ id: 'older', date: day('2025-12-31') }),
    record({ id: 'undated', date: undated }),
  ];
  assert.deepEqual(
    records.toSorted(compareRecords).map(({ id }) => id),
    ['undated', 'older', 'upper', 'lower'],
  );
});
