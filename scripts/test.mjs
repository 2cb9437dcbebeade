/**
 * Every check of the project, or with --quick those that take seconds: types, lint and format, then the tests.
 * One line a part says how it went; node:test's own closing summary comes last. Exit code 1 when any part fails.
 */
import { fileURLToPath } from 'node:url';
import { findTests } from './test-run/find-tests.mjs';
import { checkLint, checkTypes, longTests, reportCoverage, runTests } from './test-run/parts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const unknown = process.argv.slice(2).filter((argument) => argument !== '--quick');
const isQuick = process.argv.includes('--quick');

if (unknown.length > 0) {
  console.error(`Unknown argument ${unknown.join(' ')}. Valid: --quick (no whole builds, no browser, no coverage).`);
  process.exitCode = 2;
} else {
  const tests = findTests(root, isQuick ? longTests : []);
  const results = [await checkTypes(root), await checkLint(root)];
  const { closing, ...testResult } = await runTests(root, tests, { withCoverage: !isQuick });
  results.push(testResult);
  if (!isQuick) results.push(await reportCoverage(root));
  console.log('');
  for (const { name, passed, seconds } of results) {
    console.log(`${passed ? '✔' : '✖'} ${name.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s`);
  }
  console.log(`\n${closing}`);
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
}
