import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Ledger } from '../../src/archive/ledger.ts';
import { nextLedger, readLedger, writeLedger } from '../../src/archive/ledger.ts';
import { record } from '../site/invented-records.ts';

/** Records of dumps, each "name" or "name=content"; where nothing else is said the content is told by the name. */
const recordsOf = (...dumps: string[]) =>
  dumps.map((dump) => {
    const [name = '', content = name] = dump.split('=');
    const plain = record({ id: 'any' });
    return { ...plain, source: { ...plain.source, dump: name, sha256: content } };
  });

const after = (before: Ledger | null, ...dumps: string[]) => nextLedger(before, recordsOf(...dumps));

test('a first build calls nothing new', () => {
  assert.deepEqual(after(null, 'b', 'a'), {
    dumps: [
      ['a', 'a'],
      ['b', 'b'],
    ],
    added: [],
  });
});

test('what comes is new until something else comes, however often the site is built', () => {
  const first = after(null, 'a', 'b');
  const second = after(first, 'a', 'c', 'b');
  assert.deepEqual(second.added, ['c']);
  assert.deepEqual(after(second, 'b', 'c', 'a'), second);
  assert.deepEqual(after(second, 'a', 'b', 'c', 'd', 'e').added, ['d', 'e']);
});

test('a dump that is renamed or corrected in place is not new, and takes nothing from what is', () => {
  const second = after(after(null, 'a', 'b'), 'a', 'b', 'c');
  assert.deepEqual(after(second, 'moved=a', 'b', 'c').added, ['c']);
  assert.deepEqual(after(second, 'a=corrected', 'b', 'c').added, ['c']);
  assert.deepEqual(after(second, 'moved=corrected', 'b', 'c').added, ['moved'], 'both at once is another dump');
});

test('what is gone is no longer new', () => {
  const second = after(after(null, 'a'), 'a', 'b', 'c');
  assert.deepEqual(after(second, 'a', 'c').added, ['c']);
});

test('a ledger is read as it was written; a damaged one is none', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'yubao-ledger-'));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, 'cache/ledger.json');
  assert.equal(await readLedger(path), null);
  const ledger = after(after(null, 'a'), 'a', 'b');
  await writeLedger(path, ledger);
  assert.deepEqual(await readLedger(path), ledger);
  assert.deepEqual(await readdir(join(folder, 'cache')), ['ledger.json']);
  await writeFile(path, '{"dumps": [["a"');
  assert.equal(await readLedger(path), null);
  await writeFile(path, '{"dumps": "a"}');
  assert.equal(await readLedger(path), null);
});
