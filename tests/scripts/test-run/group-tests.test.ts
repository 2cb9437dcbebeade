import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupTests } from '../../../scripts/test-run/group-tests.mjs';

test('files of one folder share a process, those that take long have each its own and come first', () => {
  const tests = [
    'tests/browser/site/dark.test.ts',
    'tests/made-once.test.ts',
    'tests/parse/deep/a.test.ts',
    'tests/parse/browser/b.test.ts',
    'tests/sites/html.test.ts',
  ];
  assert.deepEqual(groupTests(tests, ['sites', 'browser']), [
    { name: 'browser-site-dark.test.ts', tests: ['tests/browser/site/dark.test.ts'] },
    { name: 'sites-html.test.ts', tests: ['tests/sites/html.test.ts'] },
    { name: 'made-once.test.ts', tests: ['tests/made-once.test.ts'] },
    { name: 'parse', tests: ['tests/parse/deep/a.test.ts', 'tests/parse/browser/b.test.ts'] },
  ]);
});
