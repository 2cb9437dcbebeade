import { gunzipSync, gzipSync } from 'node:zlib';
import type { ArticleRecord } from '../model/record.ts';
import type { BuildCache } from './build-cache.ts';
import { groupedFieldsOf } from './fields.ts';
import { hashOf } from './hash-of.ts';
import type { Part } from './index-content.ts';
import { indexContent, separator } from './index-content.ts';
import { indexContents } from './pagefind-index.ts';
import { readWords } from './pagefind-words.ts';
import { groups } from './zones.ts';

/** Told where a word stands: number of the group of pages, of the record in the batch, and place in the page. */
export type OnPlace = (word: string, group: number, record: number, place: number) => void;

/**
 * Has Pagefind index some records and tells every place of every word, for each word in the order of the records. What
 * Pagefind made is kept in the cache: of a year that grows, only the last records are indexed anew.
 * @returns its key in the cache
 */
export async function indexBatch(
  records: readonly ArticleRecord[],
  { cache, version }: { cache: BuildCache; version: string },
  onPlace: OnPlace,
): Promise<string> {
  const parts: Part[][] = [];
  const contents = records.map((record) => {
    const made = indexContent(groupedFieldsOf(record));
    parts.push(made.parts);
    return made.content;
  });
  const key = `${hashOf([version, contents])}.words`;
  const kept = await cache.read(key);
  const chunks = kept === null ? await indexContents(contents) : unjoin(gunzipSync(kept));
  if (kept === null) await cache.write(key, gzipSync(join(chunks), { level: 1 }));
  for (const chunk of chunks) {
    readWords(chunk, (word, record, number) => {
      const part = word === separator ? undefined : partOf(parts[record] ?? [], number);
      if (part === undefined) return;
      onPlace(word, groups.indexOf(part.group), record, part.isSingle ? part.place : part.place + number - part.from);
    });
  }
  return key;
}

/** The part that a word's number belongs to. */
function partOf(parts: readonly Part[], number: number): Part | undefined {
  return parts.findLast(({ from }) => from <= number);
}

/** Chunks one after the other, each behind its length in four bytes. */
function join(chunks: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    chunks.flatMap((chunk) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(chunk.length);
      return [length, chunk];
    }),
  );
}

function unjoin(joined: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let place = 0; place < joined.length; ) {
    const start = place + 4;
    place = start + joined.readUInt32BE(place);
    chunks.push(joined.subarray(start, place));
  }
  return chunks;
}
