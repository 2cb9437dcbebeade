import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluatePages, totalsOf } from '../../../scripts/evaluate/evaluate-pages.ts';
import { inventedDump, inventedLabel, inventedResult } from './invented-page.ts';

const dump = { path: inventedLabel.dump, text: inventedDump, sha256: '0'.repeat(64) };
const labelled = { set: 'own', name: 'a', label: inventedLabel, dump };

test('keeps a failure of the parser beside figures that show it', () => {
  const [page] = evaluatePages([labelled], () => {
    throw new Error('no such stage');
  });
  assert.match(page?.failure ?? '', /no such stage/);
  assert.equal(page?.summary.exact, 0);
  assert.equal(page?.summary.lost, inventedDump.replace(/\s/gu, '').length);
  assert.equal(page?.summary.disagreeing, 0);
});

test('gives the mean of each set and of all', () => {
  const pages = evaluatePages([labelled, { ...labelled, set: 'shared' }], inventedResult);
  assert.deepEqual(
    totalsOf(pages).map(({ name, summary }) => `${name} ${summary.articles}`),
    ['mean of own (1) 2', 'mean of shared (1) 2', 'mean of all (2) 4'],
  );
});
