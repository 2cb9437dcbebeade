import { bucketOf } from './bucket.ts';
import type { WordEntry } from './word-chunk.ts';
import { packWords } from './word-chunk.ts';
import { groups } from './zones.ts';

/**
 * Places in a chunk of words, about: some 2.5 KB compressed. Smaller chunks make a query cheaper, as each shard is asked for
 * a chunk a word, and are more in number: at 800, five for six articles. `npm run bench:search` measures both.
 */
const chunkSize = 800;

/** Collects where the words of a shard stand. */
export class WordPlaces {
  /** Number of the group of pages → word → positions and places, in pairs: [position, place, position, place …]. */
  private readonly places: Map<string, number[]>[] = groups.map(() => new Map());
  private readonly records: number;
  private count = 0;

  /** @param records how many there are in the shard */
  constructor(records: number) {
    this.records = records;
  }

  /** Positions must come in ascending order for each word, and so must the places in a record. */
  add(word: string, group: number, position: number, place: number): void {
    const words = this.places[group];
    const pairs = words?.get(word);
    if (pairs === undefined) words?.set(word, [position, place]);
    else pairs.push(position, place);
    this.count += 1;
  }

  /** The chunks, packed, each to be found by `bucketOf` with their number. */
  chunks(): Uint8Array[] {
    const count = Math.max(1, Math.ceil(this.count / chunkSize));
    const buckets: string[][] = Array.from({ length: count }, () => []);
    for (const word of new Set(this.places.flatMap((words) => [...words.keys()]))) {
      buckets[bucketOf(word, count)]?.push(word);
    }
    return buckets.map((words) => packWords(words.sort().map((word) => this.entry(word))));
  }

  /** The pages of the first group have the first numbers, by position, and so on. */
  private entry(word: string): WordEntry {
    return { word, pages: this.places.flatMap((words, group) => pagesOf(words.get(word) ?? [], group * this.records)) };
  }
}

function pagesOf(pairs: number[], firstPage: number): { page: number; places: number[] }[] {
  const pages: { page: number; places: number[] }[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const page = firstPage + (pairs[index] ?? 0);
    const place = pairs[index + 1] ?? 0;
    const last = pages.at(-1);
    if (last?.page === page) last.places.push(place);
    else pages.push({ page, places: [place] });
  }
  return pages;
}
