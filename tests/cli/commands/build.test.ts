import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { runBin, runInside } from '../run-yubao.ts';
import { smallDump, temporaryArchive } from '../temporary-archive.ts';

const dumps = { 'a.txt': smallDump, 'b.txt': smallDump.replace('雨棚', '路灯') };

/** Path → checksum of every file below a folder. */
async function checksums(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.sort().map(async (file) => {
    return [
      file.slice(folder.length + 1),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ];
  });
  return Object.fromEntries(await Promise.all(pairs));
}

/** When each file of the cache was written. */
async function cacheTimes(folder: string): Promise<Record<string, number>> {
  const cache = join(folder, '.yubao/cache/parse');
  const files = (await readdir(cache)).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, (await stat(join(cache, file))).mtimeMs])),
  );
}

test('builds pages, data and search from any folder, and nothing but the site and its cache', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  const { code, stdout, stderr } = await runBin(['build'], folder);
  assert.equal(code, 0, stderr);
  assert.equal(stdout, '');
  assert.match(stderr, /^The site is in _site$/m);
  assert.deepEqual((await readdir(folder)).sort(), ['.yubao', '_site', 'content']);
  const files = Object.keys(await checksums(join(folder, '_site')));
  for (const file of ['index.html', '404.html', 'search/index.html', 'data/articles.ndjson', 'pagefind/shards.json']) {
    assert.ok(files.includes(file), file);
  }
  const data = await readFile(join(folder, '_site/data/articles.ndjson'), 'utf8');
  assert.match(data, /城北菜市场装上雨棚/);
});

test('an unchanged dump is not parsed again, and the site is the same to the byte', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  assert.equal((await runInside(['build'], folder)).code, 0);
  const site = await checksums(join(folder, '_site'));
  const times = await cacheTimes(folder);
  assert.equal(Object.keys(times).length, 2);

  assert.equal((await runInside(['build'], folder)).code, 0);
  assert.deepEqual(await cacheTimes(folder), times);
  assert.deepEqual(await checksums(join(folder, '_site')), site);

  assert.equal((await runInside(['build', '--clean'], folder)).code, 0);
  assert.deepEqual(Object.keys(await cacheTimes(folder)), Object.keys(times));
  assert.notDeepEqual(await cacheTimes(folder), times, '--clean parses again');
  assert.deepEqual(await checksums(join(folder, '_site')), site);
});

test('a dump that is gone is gone from the site', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  assert.equal((await runInside(['build'], folder)).code, 0);
  await rm(join(folder, 'content/dumps/b.txt'));
  assert.equal((await runInside(['build'], folder)).code, 0);
  assert.doesNotMatch(await readFile(join(folder, '_site/data/articles.ndjson'), 'utf8'), /路灯/);
});

test('a dump that came since the last build is told on the front page, until another comes', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  const front = async () => {
    assert.equal((await runInside(['build'], folder)).code, 0);
    const html = await readFile(join(folder, '_site/index.html'), 'utf8');
    return /<section class="additions">.*?<\/section>/s.exec(html)?.[0] ?? '';
  };
  assert.equal(await front(), '', 'all of a first build is new, and nothing is told');
  await writeFile(join(folder, 'content/dumps/c.txt'), smallDump.replace('雨棚', '长椅'));
  const told = await front();
  assert.match(told, /最近一次更新收入 1 个版、1 篇/);
  assert.equal(await front(), told);
  assert.equal((await runInside(['build', '--clean'], folder)).code, 0);
  assert.equal(await front(), told, '--clean forgets no history');
});

test('what fails leaves the old site as it was, and nothing half built', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  assert.equal((await runInside(['build'], folder)).code, 0);
  const site = await checksums(join(folder, '_site'));
  await writeFile(join(folder, 'content/site.yaml'), 'title: 试验档案\nlanguage: fr\n');
  const { code, stderr } = await runInside(['build'], folder);
  assert.equal(code, 2);
  assert.match(stderr, /site\.yaml:\d: /);
  assert.deepEqual(await checksums(join(folder, '_site')), site);
  assert.deepEqual((await readdir(folder)).sort(), ['.yubao', '_site', 'content']);
});

test('--content, --out and --cache may be anywhere', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  const elsewhere = await temporaryArchive(t);
  const args = ['--content', join(folder, 'content'), '--out', 'public/site', '--cache', 'cache'];
  const { code, stderr } = await runInside(['build', ...args], elsewhere);
  assert.equal(code, 0, stderr);
  assert.deepEqual(await readdir(join(elsewhere, 'public')), ['site']);
  assert.deepEqual(await readdir(join(elsewhere, 'cache')), ['ledger.json', 'parse', 'search']);
  assert.deepEqual(await readdir(folder), ['content']);
});

test('an archive without dumps says how to bring some in', async (t) => {
  const { code, stderr } = await runInside(['build'], await temporaryArchive(t));
  assert.equal(code, 2);
  assert.equal(stderr, 'error: no dumps (.txt, .md) below content/dumps; "yubao add FILE…" brings some in\n');
});

test('--out may neither hold other things nor lie in the archive', async (t) => {
  const folder = await temporaryArchive(t, dumps);
  for (const out of ['.', 'content', 'content/dumps', 'content/new']) {
    const { code, stderr } = await runInside(['build', '--out', out], folder);
    assert.equal(code, 2, out);
    assert.match(stderr, /cannot be the site: it (holds|lies in)/);
  }
  assert.deepEqual(await readdir(join(folder, 'content/dumps')), ['a.txt', 'b.txt']);
});
