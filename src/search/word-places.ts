import { bucketOf } from './bucket.ts';
import { CborWriter } from './cbor.ts';
import { groups } from './zones.ts';

/**
 * Bytes of a file of words before compression, about. Smaller files make a query cheaper and are more in number; measured
 * by `npm run bench:search`.
 */
const bucketSize = 8000;

/** Collects where the words of a shard stand and writes them as chunks that Pagefind's engine reads. */
export class WordPlaces {
  /** Number of the group of pages → word → positions and places, in pairs: [position, place, position, place …]. */
  private readonly places: Map<string, number[]>[] = groups.map(() => new Map());
  private readonly records: number;

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
  }

  /** The chunks, each to be found by `bucketOf` with their number. */
  chunks(): Uint8Array[] {
    const words = [...new Set(this.places.flatMap((words) => [...words.keys()]))].sort();
    const entries = words.map((word) => ({ word, content: this.entry(word) }));
    const size = entries.reduce((sum, { content }) => sum + content.length, 0);
    const count = Math.max(1, Math.ceil(size / bucketSize));
    const buckets: Uint8Array[][] = Array.from({ length: count }, () => []);
    for (const { word, content } of entries) buckets[bucketOf(word, count)]?.push(content);
    return buckets.map((contents) =>
      Buffer.concat([new CborWriter().array(1).array(contents.length).content(), ...contents]),
    );
  }

  /** A word as `readWords` describes it. The pages of the first group have the first numbers, by position, and so on. */
  private entry(word: string): Uint8Array {
    const pages = this.places.flatMap((words, group) => pagesOf(words.get(word) ?? [], group * this.records));
    const writer = new CborWriter().array(3).text(word).array(pages.length);
    let last = 0;
    for (const { page, places } of pages) {
      writer
        .array(3)
        .number(page - last)
        .array(places.length);
      for (const place of places) writer.number(place);
      writer.array(0);
      last = page;
    }
    return writer.array(0).content().slice();
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
