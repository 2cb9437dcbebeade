import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runTests } from '../../../scripts/test-run/parts.mjs';
import { temporaryFolder } from '../../temporary-folder.ts';

const packages = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const passing = `import { test } from 'node:test';\ntest('one', () => {});\n`;
const failing = `import { test } from 'node:test';\ntest('two', () => { throw new Error('no'); });\n`;

async function runIn(t: TestContext, tests: Record<string, string>) {
  const root = await temporaryFolder(t, tests);
  await symlink(packages, join(root, 'node_modules'));
  t.mock.method(console, 'log', () => {});
  return runTests(root, Object.keys(tests), { withCoverage: false });
}

test('gives the closing summary of node:test to stand at the end', async (t) => {
  const { passed, closing } = await runIn(t, { 'tests/a.test.ts': passing, 'tests/b.test.ts': passing });
  assert.equal(passed, true);
  assert.match(closing, /^ℹ tests 2\n(ℹ .*\n)*ℹ fail 0\n/);
});

test('one failing test fails the part, and the end names it', async (t) => {
  const { passed, closing } = await runIn(t, { 'tests/a.test.ts': passing, 'tests/b.test.ts': failing });
  assert.equal(passed, false);
  assert.match(closing, /^ℹ tests 2\n(ℹ .*\n)*ℹ fail 1\n/);
  assert.match(closing, /✖ two/);
});

test('no tests at all is a failure, not a success', async (t) => {
  const { passed, closing } = await runIn(t, {});
  assert.equal(passed, false);
  assert.match(closing, /^No test file \(\*\.test\.ts\) below .*tests$/);
});

test('a file that cannot be read fails the part and is named, and the others of its group are run', async (t) => {
  const { passed, closing } = await runIn(t, {
    'tests/parse/a.test.ts': passing,
    'tests/parse/b.test.ts': 'this is no program',
    'tests/parse/c.test.ts': failing,
  });
  assert.equal(passed, false);
  assert.match(closing, /b\.test\.ts/);
  assert.match(closing, /✖ two/);
});
