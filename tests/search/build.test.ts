import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { articleAddress } from '../../src/archive/addresses.ts';
import { buildSearch } from '../../src/search/build.ts';
import { inventedRecords } from '../site/invented-records.ts';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function build(records = inventedRecords()): Promise<Map<string, Buffer>> {
  const out = await mkdtemp(join(tmpdir(), 'yubao-search-'));
  folders.push(out);
  await buildSearch({ records, out, addressOf: articleAddress });
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [file.slice(out.length), await readFile(file)] as const)));
}

test('the same records in any order give the same files, byte for byte', async () => {
  const [first, second] = [await build(), await build(inventedRecords().toReversed())];
  assert.deepEqual([...first.keys()].toSorted(), [...second.keys()].toSorted());
  for (const [name, content] of first) assert.ok(second.get(name)?.equals(content), `${name} differs`);
});

test('writes one fragment a record and nothing that the page does not ask for', async () => {
  const files = [...(await build()).keys()];
  assert.equal(files.filter((file) => file.startsWith('/pagefind/fragment/')).length, inventedRecords().length);
  const others = files.filter((file) => !/\/(fragment|index)\//.test(file)).map((file) => file.replace(/und_\w+/, '#'));
  assert.deepEqual(others.toSorted(), [
    '/assets/search.js',
    '/pagefind/facets.json',
    '/pagefind/pagefind-entry.json',
    '/pagefind/pagefind.#.pf_meta',
    '/pagefind/pagefind.js',
    '/pagefind/wasm.unknown.pagefind',
  ]);
});

test('the script of the page stays below 25 KB compressed', async () => {
  const script = (await build([])).get('/assets/search.js') ?? Buffer.alloc(0);
  assert.ok(script.length > 0);
  assert.ok(gzipSync(script).length < 25_000, `${gzipSync(script).length} bytes`);
});
