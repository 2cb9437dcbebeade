import { bucketOf } from '../bucket.ts';
import type { Facets, ManifestShard, NameFacets, Postings, StoredHit } from '../index-files.ts';
import { facetsFile, hitsFile, hitsPerFile, namesFile, placesFile, wordsFile } from '../index-files.ts';
import type { WordPages } from '../word-chunk.ts';
import { unpackWords } from '../word-chunk.ts';
import { groups, zoneOf } from '../zones.ts';
import type { Match, Shard } from './archive.ts';
import { coverOf } from './cover.ts';
import type { PageMatch } from './find-phrase.ts';
import { findPhrase } from './find-phrase.ts';
import { loadJson, loadPacked } from './load-file.ts';

/** A shard of which nothing is loaded yet. */
export function openShard({ name, records, buckets }: ManifestShard, folder: URL): Shard {
  const chunks = new Once<Map<string, WordPages>>(async (path) => {
    return unpackWords(await loadPacked(new URL(path, folder), 'auto'));
  });
  const fileOf = (word: string) => wordsFile(bucketOf(word, buckets));
  // What results show is wanted before the words of shards that are still to answer.
  const texts = new Once<string>(async (path) => {
    return new TextDecoder().decode(await loadPacked(new URL(path, folder), 'high'));
  });
  const facets = new Once<Facets>((path) => loadJson(new URL(path, folder)));
  const names = new Once<NameFacets>((path) => loadJson(new URL(path, folder)));
  const places = new Once<Postings>((path) => loadJson(new URL(path, folder)));

  return {
    name,
    records,
    async find(phrase) {
      const cover = coverOf(phrase, (word) => chunks.has(fileOf(word)));
      const parts = await Promise.all(
        cover.map(async ({ word, offset }) => {
          const held = (await chunks.get(fileOf(word))).get(word);
          return held === undefined ? [] : [{ held, offset }];
        }),
      );
      return parts.some((part) => part.length === 0) ? [] : toMatches(findPhrase(parts.flat()), records);
    },
    facets: () => facets.get(facetsFile),
    names: () => names.get(namesFile),
    places: () => places.get(placesFile),
    hits: (positions) =>
      Promise.all(
        positions.map(async (position) => {
          const hits: StoredHit[] = JSON.parse(await texts.get(hitsFile(position)));
          const hit = hits[position % hitsPerFile];
          if (hit === undefined) throw new RangeError(`Shard ${name} has no record ${position}`);
          return hit;
        }),
      ),
  };
}

/** Pages are numbered by group, then by position. */
function toMatches(pages: readonly PageMatch[], records: number): Match[] {
  const matches = new Map<number, Match>();
  for (const { page, place } of pages) {
    const group = groups[Math.floor(page / records)];
    if (group === undefined) continue;
    const position = page % records;
    const match = matches.get(position) ?? { position, zones: [] };
    match.zones.push(zoneOf(group, place));
    matches.set(position, match);
  }
  return [...matches.values()].sort((left, right) => left.position - right.position);
}

/** Loads each file once; what failed is loaded again when next asked for. */
class Once<Content> {
  private readonly load: (path: string) => Promise<Content>;
  private readonly loaded = new Map<string, Promise<Content>>();

  constructor(load: (path: string) => Promise<Content>) {
    this.load = load;
  }

  /** True also while it is being loaded. */
  has(path: string): boolean {
    return this.loaded.has(path);
  }

  get(path: string): Promise<Content> {
    const before = this.loaded.get(path);
    if (before !== undefined) return before;
    const content = this.load(path);
    this.loaded.set(path, content);
    content.catch(() => this.loaded.delete(path));
    return content;
  }
}
