import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandFolder } from './setup/machine.ts';

const scripts = fileURLToPath(new URL('../../scripts', import.meta.url));

const tools = { 'g++': '', make: '', python3: '' };
/** An npm that notes how it was called, and "compiles". */
const npm = `echo "$@" >> npm-calls; mkdir -p node_modules/nodejieba/build/Release; touch node_modules/nodejieba/build/Release/nodejieba.node`;

/** A clone in which nothing is installed. */
async function bareClone(t: TestContext): Promise<string> {
  const clone = await temporaryFolder(t, {
    'package.json': '{ "engines": { "node": ">=20.19" } }',
    'package-lock.json': '{ "packages": { "": {}, "node_modules/zod": { "integrity": "sha512-a" } } }',
  });
  await cp(join(scripts, 'setup.mjs'), join(clone, 'scripts/setup.mjs'));
  await cp(join(scripts, 'setup'), join(clone, 'scripts/setup'), { recursive: true });
  return clone;
}

function setUp(clone: string, PATH: string, args: string[] = []) {
  const command = [join(clone, 'scripts/setup.mjs'), ...args];
  return spawnSync(process.execPath, command, { cwd: clone, env: { PATH }, encoding: 'utf8' });
}

const npmCalls = (clone: string): Promise<string> => readFile(join(clone, 'npm-calls'), 'utf8').catch(() => '');

test('installs the packages of a bare clone once, and again when the lock file changes', async (t) => {
  const clone = await bareClone(t);
  const PATH = await commandFolder(t, { ...tools, npm });
  const call = `ci --include=dev --prefix ${clone}/\n`;

  assert.equal(setUp(clone, PATH).status, 0);
  assert.equal(await npmCalls(clone), call);

  const second = setUp(clone, PATH);
  assert.deepEqual([second.status, second.stdout, second.stderr], [0, '', ''], 'silent when all is there');
  assert.equal(await npmCalls(clone), call);

  await writeFile(join(clone, 'package-lock.json'), '{ "packages": {} }');
  assert.equal(setUp(clone, PATH).status, 0);
  assert.equal(await npmCalls(clone), call + call);

  await rm(join(clone, 'node_modules'), { recursive: true });
  assert.equal(setUp(clone, PATH).status, 0);
  assert.equal(await npmCalls(clone), call + call + call);
});

test('leaves packages alone that somebody installed with npm from the same lock file', async (t) => {
  const clone = await bareClone(t);
  const PATH = await commandFolder(t, { ...tools, npm });
  const installed = await temporaryFolder(t, {
    'nodejieba/build/Release/nodejieba.node': '',
    '.package-lock.json': '{ "packages": { "node_modules/zod": { "integrity": "sha512-a" } } }',
  });
  await cp(installed, join(clone, 'node_modules'), { recursive: true });
  assert.equal(setUp(clone, PATH).status, 0);
  assert.equal(await npmCalls(clone), '');

  await rm(join(clone, 'node_modules/.yubao-setup'));
  const other = '{ "packages": { "node_modules/zod": { "integrity": "sha512-b" } } }';
  await writeFile(join(clone, 'node_modules/.package-lock.json'), other);
  assert.equal(setUp(clone, PATH).status, 0);
  assert.notEqual(await npmCalls(clone), '', 'another version is installed anew');
});

test('names the build tools that are missing and how to get them', async (t) => {
  const clone = await bareClone(t);
  const { status, stderr } = setUp(clone, await commandFolder(t, { make: '', python3: 'exit 1', npm }));
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^Yubao needs a C\+\+ compiler, python3 \(to compile nodejieba, which segments Chinese\)\. Install it with\n/,
  );
  assert.match(stderr, /Debian, Ubuntu: sudo apt-get install g\+\+ make python3\n/);
  assert.match(stderr, /Fedora: +sudo dnf install gcc-c\+\+ make python3\n/);
  assert.match(stderr, /macOS: +xcode-select --install\n/);
  assert.equal(await npmCalls(clone), '');
});

test('tries again the next time when npm fails, or leaves nodejieba uncompiled', async (t) => {
  const clone = await bareClone(t);
  const failing = setUp(clone, await commandFolder(t, { ...tools, npm: 'exit 1' }));
  assert.equal(failing.status, 1);
  assert.match(failing.stderr, /"npm ci" failed; its own message stands above\./);
  const halfway = setUp(clone, await commandFolder(t, { ...tools, npm: 'mkdir -p node_modules/zod' }));
  assert.equal(halfway.status, 1);
  assert.match(halfway.stderr, /nodejieba was not compiled\. Run "npm rebuild nodejieba" to see why\./);
  assert.equal(setUp(clone, await commandFolder(t, { ...tools, npm })).status, 0);
});

test('an argument it does not know is answered with the valid one', async (t) => {
  const { status, stderr } = setUp(await bareClone(t), '', ['--chrome']);
  assert.equal(status, 2);
  assert.equal(stderr, 'Unknown argument --chrome. Valid: --browser (a Chromium for the tests too).\n');
});
