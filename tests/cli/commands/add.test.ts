import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInside } from '../run-yubao.ts';
import { smallDump, temporaryArchive } from '../temporary-archive.ts';

const declared = ['--newspaper', 'hebi-daily', '--date', '2026-03-14', '--page', '02'];

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

test('copies a dump to its newspaper and day and writes down what was declared', async (t) => {
  const folder = await temporaryArchive(t);
  await writeFile(join(folder, '02.txt'), smallDump);
  const { code, stdout, stderr } = await runInside(['add', '02.txt', ...declared], folder);
  assert.equal(code, 0, stderr);
  const place = 'content/dumps/hebi-daily/2026-03-14/02';
  assert.equal(stdout, `02.txt → ${place}.txt, and ${place}.yaml\n`);
  assert.equal(await readFile(join(folder, `${place}.txt`), 'utf8'), smallDump);
  assert.equal(
    await readFile(join(folder, `${place}.yaml`), 'utf8'),
    'newspaper: hebi-daily\ndate: 2026-03-14\npage: "02"\n',
  );
});

test('keeps a dump of which nothing is known apart, without a sidecar', async (t) => {
  const folder = await temporaryArchive(t);
  await writeFile(join(folder, 'scan'), smallDump);
  const { code, stdout } = await runInside(['add', 'scan'], folder);
  assert.equal(code, 0);
  assert.equal(stdout, 'scan → content/dumps/unsorted/undated/scan.txt\n');
  assert.deepEqual(await filesBelow(join(folder, 'content/dumps')), ['unsorted/undated/scan.txt']);
});

test('a date that is no single day makes a folder name that every system takes', async (t) => {
  const folder = await temporaryArchive(t);
  await writeFile(join(folder, 'a.txt'), smallDump);
  const { stdout } = await runInside(['add', 'a.txt', '--date', '2025-07/2025-09?'], folder);
  assert.match(stdout, /^a\.txt → content\/dumps\/unsorted\/2025-07--2025-09\/a\.txt/);
  const sidecar = await readFile(join(folder, 'content/dumps/unsorted/2025-07--2025-09/a.yaml'), 'utf8');
  assert.equal(sidecar, 'date: 2025-07/2025-09?\n');
});

test('the same bytes again make no second copy, whatever the file is called', async (t) => {
  const folder = await temporaryArchive(t);
  await writeFile(join(folder, '02.txt'), smallDump);
  await writeFile(join(folder, 'copy.txt'), smallDump);
  await runInside(['add', '02.txt', ...declared], folder);
  const before = await filesBelow(join(folder, 'content/dumps'));
  for (const args of [['02.txt', ...declared], ['copy.txt'], ['copy.txt', ...declared]]) {
    const { code, stdout } = await runInside(['add', ...args], folder);
    assert.equal(code, 0);
    assert.equal(stdout, `${args[0]}: is there already as content/dumps/hebi-daily/2026-03-14/02.txt\n`);
  }
  assert.deepEqual(await filesBelow(join(folder, 'content/dumps')), before);
});

test('what is declared later of a dump is written beside it', async (t) => {
  const folder = await temporaryArchive(t, { 'scans/a.txt': smallDump });
  await writeFile(join(folder, 'a.txt'), smallDump);
  const { code, stdout } = await runInside(['add', 'a.txt', '--page', 'B04'], folder);
  assert.equal(code, 0);
  assert.match(stdout, /is there already as content\/dumps\/scans\/a\.txt; wrote content\/dumps\/scans\/a\.yaml/);
  assert.equal(await readFile(join(folder, 'content/dumps/scans/a.yaml'), 'utf8'), 'page: B04\n');
});

test('a different dump is never written over, and the others still come in', async (t) => {
  const folder = await temporaryArchive(t, { 'unsorted/undated/a.txt': smallDump });
  await writeFile(join(folder, 'a.txt'), `${smallDump}又一行。\n`);
  await writeFile(join(folder, 'b.txt'), `${smallDump}再一行。\n`);
  const { code, stdout, stderr } = await runInside(['add', 'a.txt', 'b.txt', 'missing.txt'], folder);
  assert.equal(code, 1);
  assert.equal(
    stderr,
    'a.txt: not added to content/dumps/unsorted/undated/a.txt: another dump stands there\n' +
      'missing.txt: no such file or folder\n',
  );
  assert.equal(stdout, 'b.txt → content/dumps/unsorted/undated/b.txt\n');
  assert.equal(await readFile(join(folder, 'content/dumps/unsorted/undated/a.txt'), 'utf8'), smallDump);
});

test('a sidecar that says something else is never written over', async (t) => {
  const folder = await temporaryArchive(t, { 'x/a.txt': smallDump, 'x/a.yaml': 'page: "05"\n' });
  await writeFile(join(folder, 'a.txt'), smallDump);
  const { code, stderr } = await runInside(['add', 'a.txt', '--page', '06'], folder);
  assert.equal(code, 1);
  assert.equal(stderr, 'a.txt: not added to content/dumps/x/a.txt: a.yaml beside it says something else\n');
  assert.equal(await readFile(join(folder, 'content/dumps/x/a.yaml'), 'utf8'), 'page: "05"\n');
});

test('what cannot be is refused before anything is copied', async (t) => {
  const folder = await temporaryArchive(t);
  await writeFile(join(folder, 'a.txt'), smallDump);
  const cases: [string[], RegExp][] = [
    [['--newspaper', 'hebi'], /argument 'hebi' is invalid\. Expected one of hebi-daily\./],
    [['--date', '2026-02-30'], /argument '2026-02-30' is invalid\. Expected a date in EDTF, such as 2026-03-14/],
    [['--page', '../../x'], /argument '\.\.\/\.\.\/x' is invalid\. Expected a page label, such as 02 or B04\./],
  ];
  for (const [args, message] of cases) {
    const { code, stderr } = await runInside(['add', 'a.txt', ...args], folder);
    assert.equal(code, 2);
    assert.match(stderr, message);
  }
  assert.deepEqual(await filesBelow(join(folder, 'content')), ['newspapers.yaml', 'site.yaml']);
});
