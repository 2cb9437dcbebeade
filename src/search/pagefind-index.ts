import type { IndexFile } from 'pagefind';
import { close, createIndex } from 'pagefind';

/** Places of words in one chunk of the index, about. Smaller chunks make a query cheaper and the list of chunks longer. */
const chunkSize = 5000;

/** What Pagefind is given of a record; it numbers records in the order they are added. */
export interface IndexEntry {
  /** Pagefind names the file of the record's fragment by a hash that this enters. */
  url: string;
  content: string;
}

/**
 * Has Pagefind index these entries and returns its files, paths relative to the folder of the index. They are taken from
 * memory: Pagefind answers that it has written files before they are whole, and ends with what is still missing.
 * @throws Error with Pagefind's own words
 */
export async function indexEntries(entries: Iterable<IndexEntry>): Promise<IndexFile[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const entry of entries) {
      const added = await index.addCustomRecord({ ...entry, language: 'und', meta: {} });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${entry.url}: ${added.errors.join('; ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind made no index: ${made.errors.join('; ')}`);
    return made.files;
  } finally {
    await close();
    delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  }
}
