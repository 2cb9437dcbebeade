import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { expandPaths, findDumps } from '../../src/archive/find-dumps.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const files = {
  'content/dumps/b/02.txt': '',
  'content/dumps/b/02.yaml': '',
  'content/dumps/b/B04.TXT': '',
  'content/dumps/a [1]/page.md': '',
  'content/dumps/notes.pdf': '',
  'content/dumps/.trash/old.txt': '',
  'content/elsewhere.txt': '',
};

test('finds the dumps of the archive in a fixed order, and nothing that is no dump', async (t) => {
  const folder = await temporaryFolder(t, files);
  const found = await findDumps(join(folder, 'content'));
  const expected = ['a [1]/page.md', 'b/02.txt', 'b/B04.TXT'].map((path) => join(folder, 'content/dumps', path));
  assert.deepEqual(found, expected);
});

test('finds nothing where there is no dumps folder', async (t) => {
  assert.deepEqual(await findDumps(await temporaryFolder(t)), []);
});

test('takes a named file as it is and a named folder for the dumps in it, each once', async (t) => {
  const folder = await temporaryFolder(t, files);
  const named = ['content/dumps/notes.pdf', 'content/dumps/b', 'content/dumps/b/02.txt', 'missing.txt'];
  const expected = ['content/dumps/notes.pdf', 'content/dumps/b/02.txt', 'content/dumps/b/B04.TXT', 'missing.txt'];
  assert.deepEqual(
    await expandPaths(named, folder),
    expected.map((path) => join(folder, path)),
  );
});
