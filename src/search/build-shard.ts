import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ArticleRecord } from '../model/record.ts';
import type { BuildCache } from './build-cache.ts';
import { facetsOf } from './facets.ts';
import { groupedFieldsOf } from './fields.ts';
import { hashOf } from './hash-of.ts';
import type { OnPlace } from './index-batch.ts';
import { indexBatch } from './index-batch.ts';
import type { ManifestShard, StoredHit } from './index-files.ts';
import { facetsFile, hitsFile, hitsPerFile, namesFile, placesFile, signature, wordsFile } from './index-files.ts';
import type { ShardPlan } from './plan-shards.ts';
import { cutFromEnd } from './plan-shards.ts';
import { WordPlaces } from './word-places.ts';

/** Records that Pagefind indexes at a time: its memory grows with them, some 0.3 GB for a thousand. */
const batchSize = 1000;

export interface ShardSettings {
  /** Folder of all shards. */
  folder: string;
  hitOf: (record: ArticleRecord) => StoredHit;
  cache: BuildCache;
  /** Stands for all code that shards depend on. */
  version: string;
}

/** Writes one shard, or takes it from the cache where nothing of it has changed. */
export async function buildShard({ name, records }: ShardPlan, settings: ShardSettings): Promise<ManifestShard> {
  const { folder, cache } = settings;
  const hits = records.map(settings.hitOf);
  const facets = facetsOf(records);
  const key = hashOf([settings.version, name, hits, facets, records.map(groupedFieldsOf)]);
  const known = await cache.read(`${key}.json`);
  if (known !== null) {
    const { shard, files, batches }: KeptShard = JSON.parse(known.toString());
    cache.keep(batches);
    const target = join(folder, shard.folder);
    if ((await cache.restoreFolder(key, target)) === files) return shard;
    await rm(target, { recursive: true, force: true });
  }

  const { places, batches } = await placesOf(records, settings);
  const chunks = places.chunks();
  const draft = join(folder, `.${name}`);
  const files = new ShardFiles(draft);
  for (const [bucket, chunk] of chunks.entries()) await files.write(wordsFile(bucket), pack(chunk));
  for (let first = 0; first < hits.length; first += hitsPerFile) {
    await files.write(hitsFile(first), pack(JSON.stringify(hits.slice(first, first + hitsPerFile))));
  }
  await files.write(facetsFile, JSON.stringify(facets.facets));
  const names = JSON.stringify(facets.names);
  await files.write(namesFile, names);
  await files.write(placesFile, JSON.stringify(facets.places));

  const shard: ManifestShard = {
    name,
    folder: `${name}-${files.digest()}`,
    records: records.length,
    buckets: chunks.length,
    namesBytes: gzipSync(names).length,
  };
  await rm(join(folder, shard.folder), { recursive: true, force: true });
  await rename(draft, join(folder, shard.folder));
  await cache.keepFolder(key, join(folder, shard.folder));
  const kept: KeptShard = { shard, files: files.count, batches };
  await cache.write(`${key}.json`, Buffer.from(JSON.stringify(kept)));
  return shard;
}

/** What the cache knows of a shard beside its files. */
interface KeptShard {
  shard: ManifestShard;
  /** How many files it has. */
  files: number;
  /** Keys of what it was made of. */
  batches: string[];
}

async function placesOf(
  records: ArticleRecord[],
  settings: ShardSettings,
): Promise<{ places: WordPlaces; batches: string[] }> {
  const places = new WordPlaces(records.length);
  const batches: string[] = [];
  let first = 0;
  for (const batch of cutFromEnd(records, batchSize)) {
    const offset = first;
    const onPlace: OnPlace = (word, group, record, place) => places.add(word, group, offset + record, place);
    batches.push(await indexBatch(batch, settings, onPlace));
    first += batch.length;
  }
  return { places, batches };
}

/** Writes the files of a shard and names them together by their content. */
class ShardFiles {
  private readonly folder: string;
  private readonly hash = createHash('sha256');
  private readonly made = new Set<string>();
  count = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  async write(path: string, content: Uint8Array | string): Promise<void> {
    const file = join(this.folder, path);
    if (!this.made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    this.made.add(dirname(file));
    this.hash.update(`${path} ${content.length}\n`).update(content);
    await writeFile(file, content);
    this.count += 1;
  }

  digest(): string {
    return this.hash.digest('hex').slice(0, 12);
  }
}

function pack(content: Uint8Array | string): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), Buffer.from(content)]), { level: 9 });
}
