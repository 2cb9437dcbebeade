import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../temporary-folder.ts';
import { runBin } from './run-yubao.ts';
import { smallDump, temporaryArchive } from './temporary-archive.ts';

const bin = fileURLToPath(new URL('../../src/cli/yubao.mjs', import.meta.url));

test('Ctrl+C ends a server without an error', async (t) => {
  const folder = await temporaryFolder(t, { '_site/index.html': '' });
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0'], { cwd: folder });
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});

test('Ctrl+C ends what is no server at once, as an interrupted command', async (t) => {
  const folder = await temporaryArchive(t, { 'a.txt': smallDump });
  const child = spawn(process.execPath, [bin, 'build'], { cwd: folder });
  await once(child.stderr, 'data');
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'exit'), [130, null]);
});

test('a build that is killed leaves no site, and the next one cleans up after it', async (t) => {
  const folder = await temporaryArchive(t, { 'a.txt': smallDump });
  const child = spawn(process.execPath, [bin, 'build'], { cwd: folder });
  while (!(await readdir(folder)).some((name) => name.startsWith('._site.building-'))) await wait(10);
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.ok(!(await readdir(folder)).includes('_site'));
  assert.equal((await runBin(['build'], folder)).code, 0);
  assert.deepEqual((await readdir(folder)).sort(), ['.yubao', '_site', 'content']);
  assert.ok((await readdir(join(folder, '_site'))).includes('index.html'));
});
