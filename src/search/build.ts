import { mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { InterfaceLanguage } from '../model/archive.ts';
import { interfaceLanguages } from '../model/archive.ts';
import type { ArticleRecord } from '../model/record.ts';
import { messagesFor } from '../site/messages.ts';
import { displayedRecord } from '../site/punctuation/displayed-record.ts';
import { BuildCache } from './build-cache.ts';
import { buildShard } from './build-shard.ts';
import { bundleMarksScript, bundleSearchScript } from './bundle-scripts.ts';
import type { Manifest } from './index-files.ts';
import { manifestFile, suggestionsFile } from './index-files.ts';
import { planShards } from './plan-shards.ts';
import type { ReadingWords } from './reading/bar.ts';
import { searchVersion } from './search-version.ts';
import { storedHit } from './stored-hit.ts';
import { suggestionsOf } from './suggestions.ts';

/** The words of the bar over marked articles by the language of the page. */
export function readingWords(): Record<string, ReadingWords> {
  return Object.fromEntries(interfaceLanguages.map((language) => [language, messagesFor(language).reading]));
}

/**
 * Writes the search of a site: `out/pagefind/`, as index-files.ts says, and the browser's scripts in `out/assets/`.
 * The files depend on the input alone, whatever the cache holds. Records may come in any order. Only one index can be
 * built in a process at a time.
 * @returns how many records can be found, and which shards had to be made
 * @throws Error with Pagefind's own words where it refuses a record
 */
export async function buildSearch(input: {
  records: ArticleRecord[];
  out: string;
  /** Address of a record in the site, beginning with "/". */
  addressOf: (record: ArticleRecord) => string;
  /** Languages of the site, the first first: in these results say when and where they were printed. */
  languages?: readonly [InterfaceLanguage, ...InterfaceLanguage[]];
  /** Keeps shards from one build to the next: those whose records did not change are not made again. */
  cacheDir?: string;
  /** Records in a shard, at most. */
  shardLimit?: number;
}): Promise<{ records: number; shards: number }> {
  const folder = resolve(input.out, 'pagefind');
  const { languages = ['zh-Hans'] } = input;
  const cache = new BuildCache(input.cacheDir === undefined ? null : resolve(input.cacheDir));
  const settings = {
    folder,
    cache,
    version: await searchVersion(),
    hitOf: (record: ArticleRecord) => storedHit(record, input.addressOf(record), languages),
  };

  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const records = input.records.map(displayedRecord);
  const manifest: Manifest = { shards: [] };
  for (const plan of planShards(records, input.shardLimit)) {
    manifest.shards.push(await buildShard(plan, settings));
  }
  await writeFile(resolve(folder, manifestFile), JSON.stringify(manifest));
  await writeFile(resolve(folder, suggestionsFile), JSON.stringify(suggestionsOf(records)));
  await bundleSearchScript(resolve(input.out, 'assets'));
  await bundleMarksScript(resolve(input.out, 'assets'), readingWords());
  await cache.prune();
  return { records: records.length, shards: manifest.shards.length };
}
