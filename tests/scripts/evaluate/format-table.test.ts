import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatTable } from '../../../scripts/evaluate/format-table.ts';
import { meanSummary, summaryOf } from '../../../scripts/evaluate/summarise.ts';
import { measureInvented, recordOf } from './invented-page.ts';

const good = summaryOf(measureInvented().figures);
const bad = summaryOf(
  measureInvented((result) => {
    recordOf(result, 'article-1').title = '磨坊';
    result.conservation.lost = 3;
  }).figures,
);

test('prints a line a page and the mean in aligned columns', () => {
  const rows = formatTable(
    [
      { name: 'a', summary: good },
      { name: 'longer', summary: bad },
    ],
    [{ name: 'mean', summary: meanSummary([good, bad]) }],
    false,
  );
  assert.equal(new Set(rows.map((row) => row.length)).size, 1);
  assert.match(rows[0] ?? '', /^page +found +exact +B3/);
  assert.match(rows[2] ?? '', /^a +2\/2 +100 +100 +100 +100 +100 +0 +0\/0\/0 /);
  assert.match(rows[3] ?? '', /^longer +1\/2 +50\.0 +100 +50\.0 +100 +100 +0 +0\/0\/0! /);
  assert.match(rows[5] ?? '', /^mean +3\/4 +75\.0 +100 +75\.0 +100 /);
});

test('shows precision and recall only when asked, and never rounds up to all', () => {
  const row = { name: 'a', summary: { ...good, exact: 0.9999, day: null } };
  assert.ok(!formatTable([row], [], false)[0]?.includes('prec'));
  const [head, , line] = formatTable([row], [], true);
  assert.match(head ?? '', / prec +rec /);
  assert.match(line ?? '', / 99\.9 .* - /);
});
