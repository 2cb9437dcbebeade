import { bucketOf } from '../bucket.ts';
import { wordsOf } from '../grams.ts';
import type { Facets, ManifestShard, StoredHit } from '../index-files.ts';
import { facetsFile, hitsFile, hitsPerFile, wordsFile } from '../index-files.ts';
import { toPagefindChunk } from '../word-chunk.ts';
import { groups, zoneOf } from '../zones.ts';
import type { Match, Shard } from './archive.ts';
import { loadFile, loadPacked } from './load-file.ts';
import type { Pagefind, PagefindIndex } from './pagefind.ts';

/** A shard of which nothing is loaded yet. */
export function openShard({ name, records, buckets }: ManifestShard, folder: URL, pagefind: Pagefind): Shard {
  let index: PagefindIndex | undefined;
  const words = new Once<void>(async (path) => {
    const chunk = await loadPacked(new URL(path, folder));
    index ??= pagefind.openIndex(groups.length * records);
    index.addWords(toPagefindChunk(chunk));
  });
  const texts = new Once<string>(async (path) => new TextDecoder().decode(await loadPacked(new URL(path, folder))));
  const facets = new Once<Facets>(async (path) => {
    return JSON.parse(new TextDecoder().decode(await loadFile(new URL(path, folder))));
  });

  return {
    name,
    records,
    async find(phrase) {
      const wanted = wordsOf(phrase);
      await Promise.all(wanted.map((word) => words.get(wordsFile(bucketOf(word, buckets)))));
      return toMatches(index?.find(wanted) ?? [], records);
    },
    facets: () => facets.get(facetsFile),
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
function toMatches(pages: { page: number; place: number }[], records: number): Match[] {
  const matches = new Map<number, Match>();
  for (const { page, place } of pages.toSorted((left, right) => left.page - right.page)) {
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

  get(path: string): Promise<Content> {
    const before = this.loaded.get(path);
    if (before !== undefined) return before;
    const content = this.load(path);
    this.loaded.set(path, content);
    content.catch(() => this.loaded.delete(path));
    return content;
  }
}
