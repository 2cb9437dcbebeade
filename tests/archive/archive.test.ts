import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import type { ParsedDump, ParseSettings } from '../../src/archive/archive.ts';
import { parseDumps } from '../../src/archive/archive.ts';
import { openParseCache } from '../../src/archive/parse-cache.ts';
import type { PageDump, PageResult } from '../../src/model/page.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function resultOf(dump: PageDump, records: ArticleRecord[] = []): PageResult {
  const conservation = { lost: 0, doubled: 0, invented: 0 };
  return { dump: dump.path, dialect: 'plain', records, furniture: [], placements: [], problems: [], conservation };
}

/** Settings with a parser that only remembers what it was given. */
function remembering(): { seen: PageDump[]; settings: ParseSettings } {
  const seen: PageDump[] = [];
  const parse = (dump: PageDump): PageResult => {
    seen.push(dump);
    return resultOf(dump);
  };
  return { seen, settings: { parse, nameOf: (path) => `dumps/${basename(path)}` } };
}

async function all(dumps: AsyncIterable<ParsedDump>): Promise<ParsedDump[]> {
  const parsed: ParsedDump[] = [];
  for await (const dump of dumps) parsed.push(dump);
  return parsed;
}

test('hands each dump to the parser with its name, text, checksum and sidecar', async (t) => {
  const folder = await temporaryFolder(t, { 'a.txt': '\uFEFF一', 'a.yaml': 'page: "02"\n', 'b.txt': '二' });
  const { seen, settings } = remembering();
  await all(parseDumps([join(folder, 'a.txt'), join(folder, 'b.txt')], settings));
  assert.deepEqual(
    seen.map(({ sha256: _, ...dump }) => dump),
    [
      { path: 'dumps/a.txt', text: '一', sidecar: { path: 'dumps/a.yaml', text: 'page: "02"\n' } },
      { path: 'dumps/b.txt', text: '二' },
    ],
  );
  assert.equal(seen[1]?.sha256, '084b42f6e95e4e6545e236975ade8e205383fefe1021c9d793f758c21f9377dc');
});

test('reads one dump at a time, and only when asked', async (t) => {
  const folder = await temporaryFolder(t, { 'a.txt': '一', 'b.txt': '二' });
  const { seen, settings } = remembering();
  const dumps = parseDumps([join(folder, 'a.txt'), join(folder, 'b.txt')], settings);
  await dumps.next();
  assert.deepEqual(
    seen.map((dump) => dump.text),
    ['一'],
  );
});

test('a dump that cannot be read or parsed says why, and the next one follows', async (t) => {
  const folder = await temporaryFolder(t, { 'bad.txt': '坏', 'good.txt': '好' });
  await mkdir(join(folder, 'folder.txt'));
  const settings: ParseSettings = {
    nameOf: (path) => basename(path),
    parse(dump) {
      if (dump.text === '坏') throw new Error('no headline');
      return resultOf(dump);
    },
  };
  const paths = ['missing.txt', 'folder.txt', 'bad.txt', 'good.txt'].map((name) => join(folder, name));
  const parsed = await all(parseDumps(paths, settings));
  assert.deepEqual(
    parsed.map(({ name, failure }) => [name, failure]),
    [
      ['missing.txt', 'no such file or folder'],
      ['folder.txt', 'it is a folder, not a dump'],
      ['bad.txt', 'no headline'],
      ['good.txt', null],
    ],
  );
});

test('a record that is not valid never leaves the archive', async (t) => {
  const folder = await temporaryFolder(t, { 'a.txt': '一' });
  const record = JSON.parse('{ "kind": "article", "id": "Not An Id" }');
  const settings: ParseSettings = { nameOf: basename, parse: (dump) => resultOf(dump, [record]) };
  const [parsed] = await all(parseDumps([join(folder, 'a.txt')], settings));
  assert.match(parsed?.failure ?? '', /^the parser made a record that is not valid: id: /);
});

/** Parses a.txt with a cache and tells how often the parser was called. */
async function parsesWithCache(folder: string, version: string): Promise<number> {
  const { seen, settings } = remembering();
  const cache = openParseCache(join(folder, 'cache'), version);
  const parsed = await all(parseDumps([join(folder, 'a.txt')], { ...settings, cache }));
  assert.equal(parsed[0]?.result?.dump, 'dumps/a.txt');
  await cache.prune();
  return seen.length;
}

test('a dump is parsed again only when it, its sidecar or the parser changed', async (t: TestContext) => {
  const folder = await temporaryFolder(t, { 'a.txt': '一' });
  assert.equal(await parsesWithCache(folder, '1'), 1, 'new');
  assert.equal(await parsesWithCache(folder, '1'), 0, 'unchanged');
  await writeFile(join(folder, 'a.txt'), '二');
  assert.equal(await parsesWithCache(folder, '1'), 1, 'other bytes');
  await writeFile(join(folder, 'a.yaml'), 'page: "02"\n');
  assert.equal(await parsesWithCache(folder, '1'), 1, 'a sidecar');
  assert.equal(await parsesWithCache(folder, '2'), 1, 'another parser');
  assert.equal(await parsesWithCache(folder, '2'), 0, 'unchanged again');
  assert.equal((await readdir(join(folder, 'cache'))).length, 1, 'what is out of date is pruned');
});

test('a damaged file in the cache costs time, not the result', async (t) => {
  const folder = await temporaryFolder(t, { 'a.txt': '一' });
  await parsesWithCache(folder, '1');
  const [file = ''] = await readdir(join(folder, 'cache'));
  await writeFile(join(folder, 'cache', file), '{"dump":');
  assert.equal(await parsesWithCache(folder, '1'), 1);
});
