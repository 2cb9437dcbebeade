import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewAdditions } from '../../../src/site/view/additions.ts';
import { viewPapers } from '../../../src/site/view/papers.ts';
import { day, newspapers, record, undated } from '../invented-records.ts';

const source = (dump: string) => ({ ...record({ id: 'x' }).source, dump });

const records = [
  record({ id: 'old', date: day('2026-03-14'), source: source('old.txt') }),
  record({ id: 'new-1', date: day('2026-03-13'), source: source('new.txt') }),
  record({ id: 'new-2', date: day('2026-03-13'), source: source('new.txt') }),
  record({ id: 'rest', kind: 'residue', date: day('2026-03-13'), source: source('new.txt') }),
  record({ id: 'other-page', date: day('2026-03-13'), page: { label: '03', name: null }, source: source('old.txt') }),
  record({ id: 'no-day', date: undated, source: source('undated.txt') }),
];
const papers = viewPapers(records, new Set(records.filter(({ kind }) => kind === 'article')), newspapers);

test('tells the pages and articles of the dumps that are new, newest issue first', () => {
  const additions = viewAdditions(papers, new Set(['undated.txt', 'new.txt']));
  assert.equal(additions?.pages, 2);
  assert.equal(additions.articles, 3);
  assert.deepEqual(
    additions.issues.map(({ issue, pages, count }) => [issue.key, pages.map(({ label }) => label), count]),
    [
      ['2026-03-13', ['02'], 2],
      ['undated', ['02'], 1],
    ],
  );
});

test('tells nothing where nothing is new, or what was new is not in the archive', () => {
  assert.equal(viewAdditions(papers, new Set()), null);
  assert.equal(viewAdditions(papers, new Set(['gone.txt'])), null);
});
