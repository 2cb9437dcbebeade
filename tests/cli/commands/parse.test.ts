import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ArticleRecord } from '../../../src/model/record.ts';
import { runBin, runInside } from '../run-yubao.ts';
import { smallDump, temporaryArchive } from '../temporary-archive.ts';

/** Every line of NDJSON as a record; throws where one is none. */
function records(ndjson: string): ArticleRecord[] {
  assert.ok(ndjson.endsWith('\n'));
  return ndjson
    .trimEnd()
    .split('\n')
    .map((line) => ArticleRecord.parse(JSON.parse(line)));
}

test('writes one valid record a line to stdout and everything else to stderr', async (t) => {
  const folder = await temporaryArchive(t, { 'a.txt': smallDump, 'b.txt': smallDump.replace('雨棚', '路灯') });
  const { code, stdout, stderr } = await runBin(['parse'], folder);
  assert.equal(code, 0, stderr);
  const titles = records(stdout).map(({ title, source }) => [title, source.dump]);
  assert.deepEqual(titles, [
    ['城北菜市场装上雨棚', 'dumps/a.txt'],
    ['城北菜市场装上路灯', 'dumps/b.txt'],
  ]);
  assert.equal(stderr, 'Parsing 2 dumps …\nParsed 2 dumps\n');
});

test('a dump that cannot be read is told and the others are still there', async (t) => {
  const folder = await temporaryArchive(t);
  await writeFile(join(folder, 'mine.txt'), smallDump);
  const { code, stdout, stderr } = await runInside(['parse', 'missing.txt', 'mine.txt'], folder);
  assert.equal(code, 1);
  assert.deepEqual(
    records(stdout).map(({ source }) => source.dump),
    ['mine.txt'],
  );
  assert.match(stderr, /^missing\.txt: no such file or folder$/m);
  assert.match(stderr, /^Parsed 1 of 2 dumps; 1 failed, see above$/m);
});

test('a reader that has enough is no failure', async (t) => {
  const folder = await temporaryArchive(t, { 'a.txt': smallDump });
  const bin = fileURLToPath(new URL('../../../src/cli/yubao.mjs', import.meta.url));
  const child = spawn(process.execPath, [bin, 'parse'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const [code] = await once(child, 'close');
  assert.equal(code, 0, stderr);
  assert.doesNotMatch(stderr, /EPIPE/);
});
