import assert from 'node:assert/strict';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { articleAddress } from '../../src/archive/addresses.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { buildSearch } from '../../src/search/build.ts';
import { searchArchive } from '../../src/search/client/engine.ts';
import { parseState } from '../../src/search/client/state.ts';
import { day, paragraph, record } from '../site/invented-records.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openRecords, readFiles } from './opened-archive.ts';

const limit = 40;
const words = ['渠水', '石匠', '庙会', '育苗', '修桥', '戏台', '麦田'];

/** So many records of each of three years, some of which hold each of the words. */
function threeYears(perYear: number): ArticleRecord[] {
  return [2023, 2024, 2025].flatMap((year) =>
    Array.from({ length: perYear }, (_, number) => {
      const date = `${year}-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;
      const text = words.filter((_, index) => (number + year) % (index + 2) === 0).join('，');
      return record({ id: `y${year}-${number}`, date: day(date), body: [paragraph(`${number}号。${text}`)] });
    }),
  );
}

async function build(t: TestContext, records: ArticleRecord[], cacheDir: string | undefined) {
  const out = await temporaryFolder(t);
  const cache = cacheDir === undefined ? {} : { cacheDir };
  await buildSearch({ records, out, addressOf: articleAddress, shardLimit: limit, ...cache });
  return readFiles(join(out, 'pagefind'));
}

const ofYear = (files: Map<string, Buffer>, year: number) =>
  [...files].filter(([path]) => path.startsWith(`/${year}-`));

test('records added to one year leave the files of the others as they are, byte for byte', async (t) => {
  const records = threeYears(100);
  const before = await build(t, records, undefined);
  const added = record({ id: 'y2025-new', date: day('2025-12-30'), body: [paragraph('新开的渠水站')] });
  const after = await build(t, [added, ...records], undefined);
  for (const year of [2023, 2024]) {
    assert.ok(ofYear(before, year).length > 3);
    assert.deepEqual(ofYear(after, year), ofYear(before, year));
  }
  const names = (files: typeof before) => new Set(ofYear(files, 2025).map(([path]) => path.split('/')[1]));
  const gone = [...names(before)].filter((name) => !names(after).has(name));
  assert.equal(gone.length, 1, 'only the last part of the year is new');
});

test('a build from the cache gives the files of a clean one, and asks for nothing anew that it has', async (t) => {
  const cache = join(await temporaryFolder(t), 'search');
  const records = threeYears(100);
  await build(t, records, cache);
  const added = [record({ id: 'y2024-new', date: day('2024-06-15') }), ...records];
  const fromCache = await build(t, added, cache);
  assert.deepEqual(fromCache, await build(t, added, undefined));
  const kept = [...(await readFiles(cache)).keys()].filter(
    (path) => path.endsWith('.json') && path.split('/').length === 2,
  );
  assert.equal(kept.length, 9, 'three parts a year, and nothing of the build before');
  const unchanged = await readdir(cache);
  await build(t, added, cache);
  assert.deepEqual(await readdir(cache), unchanged);
});

test('a cache that lost a file, or all of them, is made anew', async (t) => {
  const cache = join(await temporaryFolder(t), 'search');
  const records = threeYears(10);
  const whole = await build(t, records, cache);
  const kept = await readdir(cache);
  const shards = kept.filter((name) => !name.includes('.'));
  assert.equal(shards.length, 3);
  await rm(join(cache, shards[0] ?? '', 'words/0.pf_index'));
  await rm(join(cache, shards[1] ?? ''), { recursive: true });
  assert.deepEqual(await build(t, records, cache), whole);
  assert.deepEqual((await readdir(cache)).toSorted(), kept.toSorted());
});

test('across shards every record is found once, newest shard first, and the last count is exact', async () => {
  const records = threeYears(100);
  const { archive, close } = await openRecords(records, limit);
  assert.equal(archive.shards.length, 9);
  for (const word of words) {
    const expected = records.filter(({ body }) => JSON.stringify(body).includes(word)).map(({ id }) => id);
    const counts: number[] = [];
    const years: string[] = [];
    const ids: string[] = [];
    for await (const found of searchArchive(archive, parseState(`?q=${word}&sort=newest`))) {
      counts.push(found.count);
      years.push(found.results.at(-1)?.shard.name.slice(0, 4) ?? '');
      if (found.isComplete) ids.push(...(await found.hits(0, found.count)).map(({ id }) => id));
    }
    assert.deepEqual(ids.toSorted(), expected.toSorted(), word);
    assert.deepEqual(years, years.toSorted().toReversed());
    assert.deepEqual(
      counts,
      counts.toSorted((left, right) => left - right),
    );
  }
  await close();
});
