import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewTrends } from '../../../src/site/view/trends.ts';
import { day, inferred, paragraph, record } from '../invented-records.ts';

/** Thirty articles a month; in the months from `since` on ten of them have the keyword, before it one. */
function archive(months: string[], since: string, perMonth = 30) {
  return months.flatMap((month) =>
    Array.from({ length: perMonth }, (_, index) => {
      const has = index < (month >= since ? 10 : 1);
      return record({
        id: `a-${month}-${index}`,
        date: day(`${month}-14`),
        keywords: ['渠水', ...(has ? ['夜校'] : [])],
        body: [paragraph(has ? '社区夜校开了十二个班。' : '渠水到了地头。')],
      });
    }),
  );
}

const half = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];

test('a keyword that rose of late is counted month by month, one that stayed is not named', () => {
  const { words, months, enough } = viewTrends(archive(half, '2026-02'));
  assert.deepEqual(words, [{ word: '夜校', counts: [1, 1, 1, 1, 10, 10] }]);
  assert.deepEqual([months.length, enough], [6, 6]);
});

test('a month of too few articles is left open, not drawn as nothing', () => {
  const months = ['2025-09', ...half.slice(0, 3), ...half.slice(4), '2026-04'];
  const few = record({ id: 'few', date: day('2026-01-05'), body: [paragraph('夜校')] });
  const { words } = viewTrends([...archive(months, '2026-03'), few]);
  assert.deepEqual(words[0]?.counts, [1, 1, 1, 1, null, 1, 10, 10]);
});

test('nothing is drawn of too few months or too few articles', () => {
  assert.deepEqual(viewTrends(archive(half.slice(1), '2026-02')).words, []);
  const thin = viewTrends(archive(half, '2026-02', 29));
  assert.deepEqual([thin.words, thin.enough, thin.months.length], [[], 0, 6]);
  assert.deepEqual(viewTrends([]), { months: [], enough: 0, words: [] });
});

test('a date wider than a month is in no month', () => {
  const season = inferred('2025-07/2025-09', '2025-07-01', '2025-09-30', 'season');
  assert.deepEqual(viewTrends([record({ id: 'a', date: season })]).months, []);
});
