import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTests } from '../../../scripts/test-run/find-tests.mjs';
import { temporaryFolder } from '../../temporary-folder.ts';

const files = {
  'tests/parse/b.test.ts': '',
  'tests/parse/deep/a.test.tsx': '',
  'tests/parse/temporary.ts': '',
  'tests/sites/whole.test.ts': '',
  'tests/parse/sites/part.test.ts': '',
  'src/c.test.ts': '',
};

test('finds all tests however deep, in a fixed order, and nothing that only helps them', async (t) => {
  assert.deepEqual(findTests(await temporaryFolder(t, files)), [
    'tests/parse/b.test.ts',
    'tests/parse/deep/a.test.tsx',
    'tests/parse/sites/part.test.ts',
    'tests/sites/whole.test.ts',
  ]);
});

test('leaves out a folder directly below tests, not one of that name elsewhere', async (t) => {
  assert.deepEqual(findTests(await temporaryFolder(t, files), ['sites']), [
    'tests/parse/b.test.ts',
    'tests/parse/deep/a.test.tsx',
    'tests/parse/sites/part.test.ts',
  ]);
});
