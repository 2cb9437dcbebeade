import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInside } from '../run-yubao.ts';
import { smallDump, temporaryArchive } from '../temporary-archive.ts';

const dumps = { 'a.txt': smallDump, 'b.txt': smallDump.replace('雨棚', '路灯') };

test('ndjson is what parse writes of the whole archive', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  const exported = await runInside(['export', '--format', 'ndjson'], folder);
  assert.equal(exported.code, 0, exported.stderr);
  assert.equal(exported.stdout, (await runInside(['parse'], folder)).stdout);
});

test('csv has a byte order mark for spreadsheets, the documented columns and a row a record', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  const { code, stdout, stderr } = await runInside(['export', '--format', 'csv'], folder);
  assert.equal(code, 0, stderr);
  const [header = '', ...rows] = stdout.trimEnd().split('\n');
  assert.match(header, /^\uFEFFid,kind,genre,title,/);
  assert.ok(rows.some((row) => row.includes('城北菜市场装上雨棚')));
  assert.ok(rows.some((row) => row.includes('城北菜市场装上路灯')));
  const { stdout: help } = await runInside(['export', '--help'], folder);
  const documented = help.replace(/\s+/g, ' ');
  assert.ok(documented.includes(`Columns of csv: ${header.slice(1).replaceAll(',', ', ')}.`));
});

test('csv without any record is its header', async (t) => {
  const { stdout } = await runInside(['export', '--format', 'csv'], await temporaryArchive(t));
  assert.match(stdout, /^\uFEFFid,kind,[^\n]*\n$/);
});

test('--output writes a whole file, makes its folder and leaves nothing beside it', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  const { code, stdout, stderr } = await runInside(
    ['export', '--format', 'ndjson', '--output', 'out/all.ndjson'],
    folder,
  );
  assert.equal(code, 0, stderr);
  assert.equal(stdout, '');
  assert.match(stderr, /^Wrote out\/all\.ndjson$/m);
  assert.deepEqual(await readdir(join(folder, 'out')), ['all.ndjson']);
  const piped = await runInside(['export', '--format', 'ndjson'], folder);
  assert.equal(await readFile(join(folder, 'out/all.ndjson'), 'utf8'), piped.stdout);
});
