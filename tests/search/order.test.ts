import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNewest } from '../../src/search/order.ts';
import { day, inferred, record, undated } from '../site/invented-records.ts';

test('newest first, within a day from the front page on, undated last', () => {
  const page = (label: string) => ({ label, name: null });
  const records = [
    record({ id: 'undated', date: undated }),
    record({ id: 'old', date: day('2024-05-06') }),
    record({ id: 'back', date: day('2026-03-14'), page: page('10') }),
    record({ id: 'front', date: day('2026-03-14'), page: page('2') }),
    record({ id: 'wide', date: inferred('2025', '2025-01-01', '2025-12-31', 'year') }),
    record({ id: 'in-wide', date: day('2025-12-31') }),
  ];
  const ids = records.toSorted(compareNewest).map(({ id }) => id);
  assert.deepEqual(ids, ['front', 'back', 'in-wide', 'wide', 'old', 'undated']);
});
