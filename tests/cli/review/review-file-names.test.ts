import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewFileNames } from '../../../src/cli/review/review-file-names.ts';

test('a review is called after its dump and the folders of it', () => {
  assert.deepEqual(reviewFileNames(['dumps/hebi-daily/2025-07--2025-09/02.txt', 'dumps/hebi/版面 一.md']), [
    'hebi-daily-2025-07--2025-09-02.html',
    'hebi-版面-一.html',
  ]);
});

test('no name leads out of the folder, begins with a dot, or is empty', () => {
  assert.deepEqual(reviewFileNames(['../../etc/02.txt', '/.hidden/a.txt', '...', 'C:\\scans\\a.txt']), [
    'etc-02.html',
    'hidden-a.html',
    'dump.html',
    'C-scans-a.html',
  ]);
});

test('names that would be one are told apart, and the list keeps its own', () => {
  assert.deepEqual(reviewFileNames(['dumps/a.txt', 'dumps/A.md', 'dumps/index.txt', 'dumps/a-2.txt']), [
    'a.html',
    'A-2.html',
    'index-2.html',
    'a-2-2.html',
  ]);
});
