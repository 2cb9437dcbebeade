import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { articleAddress } from '../../src/archive/addresses.ts';
import { buildSearch } from '../../src/search/build.ts';
import type { Manifest } from '../../src/search/index-files.ts';
import { inventedRecords } from '../site/invented-records.ts';
import { readFiles } from './opened-archive.ts';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function build(records = inventedRecords()): Promise<Map<string, Buffer>> {
  const out = await mkdtemp(join(tmpdir(), 'yubao-search-'));
  folders.push(out);
  await buildSearch({ records, out, addressOf: articleAddress });
  return readFiles(out);
}

test('the same records in any order give the same files, byte for byte', async () => {
  const [first, second] = [await build(), await build(inventedRecords().toReversed())];
  assert.deepEqual([...first.keys()].toSorted(), [...second.keys()].toSorted());
  for (const [name, content] of first) assert.ok(second.get(name)?.equals(content), `${name} differs`);
});

test('writes shards, the list of them and nothing that the page does not ask for', async () => {
  const files = [...(await build()).keys()].filter((file) => file.startsWith('/pagefind/'));
  const names = files.map((file) => file.replace(/-[0-9a-f]{12}\//, '/').replace(/\/\d+\./, '/#.'));
  const ofShard = (name: string) =>
    ['facets.json', 'hits/#.pf_fragment', 'names.json', 'places.json', 'words/#.pf_index'].map(
      (file) => `/pagefind/${name}/${file}`,
    );
  assert.deepEqual([...new Set(names)].toSorted(), [
    ...['2025-1', '2026-1'].flatMap(ofShard),
    '/pagefind/shards.json',
    '/pagefind/suggestions.json',
    ...ofShard('undated-1'),
  ]);
});

test('the list of shards tells what is in them', async () => {
  const files = await build();
  const manifest: Manifest = JSON.parse(files.get('/pagefind/shards.json')?.toString() ?? '');
  const records = manifest.shards.reduce((sum, shard) => sum + shard.records, 0);
  assert.equal(records, inventedRecords().length);
  for (const { folder, buckets } of manifest.shards) {
    const words = [...files.keys()].filter((file) => file.startsWith(`/pagefind/${folder}/words/`));
    assert.equal(words.length, buckets);
  }
});

test('the scripts call nothing that browsers of early 2023 lack', async () => {
  const files = await build([]);
  const later =
    /\.(?:toSorted|toReversed|toSpliced|with|findLast|findLastIndex|isWellFormed)\(|\b(?:groupBy|withResolvers|fromAsync)\(/;
  for (const name of ['search.js', 'marks.js']) {
    const script = files.get(`/assets/${name}`)?.toString() ?? '';
    assert.notEqual(script, '', name);
    assert.doesNotMatch(script, later, name);
  }
});

test('the script of the page stays below 25 KB compressed', async () => {
  const script = (await build([])).get('/assets/search.js') ?? Buffer.alloc(0);
  assert.ok(script.length > 0);
  assert.ok(gzipSync(script).length < 25_000, `${gzipSync(script).length} bytes`);
});
