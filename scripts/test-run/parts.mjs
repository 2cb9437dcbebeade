/**
 * The parts of `npm test`. Each runs one tool, lets its output through, and resolves to how it went.
 *
 * @typedef {{ name: string, passed: boolean, seconds: number }} PartResult
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { groupTests } from './group-tests.mjs';

/** A group of test files that takes longer hangs, on the slowest machine too: it fails instead of the whole run. */
const millisecondsPerGroup = 900_000;

/** Folders directly below tests/ whose files take long: whole builds, and a browser. */
export const longTests = ['sites', 'browser'];

/** @param {string} root */
export const checkTypes = (root) => runTool('types', root, ['typescript/bin/tsc', '--noEmit']);

/** @param {string} root */
export const checkLint = (root) => runTool('lint', root, ['@biomejs/biome/bin/biome', 'check']);

/**
 * Prints the summary of what the tests covered and leaves pages in coverage/.
 *
 * @param {string} root
 */
export const reportCoverage = (root) => runTool('coverage', root, ['c8/bin/c8.js', 'report']);

/**
 * Runs test files with node:test. Its closing summary is held back and returned, so that it can stand at the very end.
 *
 * @param {string} root
 * @param {readonly string[]} tests paths from the root
 * @param {{ withCoverage: boolean }} options
 * @returns {Promise<PartResult & { closing: string }>}
 */
export async function runTests(root, tests, { withCoverage }) {
  // Without a path `node --test` would look for tests by itself, and find scripts/test.mjs, and begin again.
  if (tests.length === 0) {
    return {
      name: 'tests',
      passed: false,
      seconds: 0,
      closing: `No test file (*.test.ts) below ${join(root, 'tests')}`,
    };
  }
  const started = performance.now();
  // Where test files keep what one of them makes for all: tests/made-once.ts.
  const kept = mkdtempSync(join(tmpdir(), 'yubao-tests-'));
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, YUBAO_TEST_FOLDER: kept };
  // Set where this runs below another node:test; it would make this run report to that one.
  delete env.NODE_TEST_CONTEXT;
  if (withCoverage) {
    rmSync(join(root, 'coverage'), { recursive: true, force: true });
    env.NODE_V8_COVERAGE = join(root, 'coverage', 'tmp');
  }
  const groups = groupTests(tests, longTests).map((group) => writeGroup(kept, root, group));
  const child = spawn(
    process.execPath,
    [
      '--import=tsx',
      '--test',
      '--test-reporter=spec',
      `--test-concurrency=${availableParallelism()}`,
      `--test-timeout=${millisecondsPerGroup}`,
      ...groups,
    ],
    { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exit = exitCode(child);
  /** @type {string[]} */
  const closing = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (closing.length > 0 || /^ℹ tests \d+$/.test(line)) closing.push(line);
    else console.log(line);
  }
  const passed = (await exit) === 0;
  rmSync(kept, { recursive: true, force: true });
  return { name: 'tests', passed, seconds: since(started), closing: closing.join('\n') };
}

/**
 * Writes the file that runs a group's tests in one process.
 *
 * @param {string} folder
 * @param {string} root
 * @param {{ name: string, tests: string[] }} group
 * @returns {string} its path
 */
function writeGroup(folder, root, { name, tests }) {
  const path = join(folder, `${name.replace(/\.test\.tsx?$/, '')}.test.mjs`);
  const importer = JSON.stringify(new URL('import-tests.mjs', import.meta.url).href);
  const urls = JSON.stringify(tests.map((test) => pathToFileURL(join(root, test)).href));
  writeFileSync(path, `import { importTests } from ${importer};\nawait importTests(${urls});\n`);
  return path;
}

/**
 * @param {string} name
 * @param {string} root
 * @param {[string, ...string[]]} command a script of a package, and its arguments
 * @returns {Promise<PartResult>}
 */
async function runTool(name, root, [script, ...args]) {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' });
  const passed = (await exitCode(child)) === 0;
  return { name, passed, seconds: since(started) };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number | null>} null when a signal ended it
 */
function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

/** @param {number} started */
const since = (started) => (performance.now() - started) / 1000;
