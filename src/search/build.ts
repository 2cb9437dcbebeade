import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SiteSettings } from '../model/archive.ts';
import type { ArticleRecord } from '../model/record.ts';
import { messagesFor } from '../site/messages.ts';
import { bundleClient } from './bundle-client.ts';
import { facetsOf } from './facets.ts';
import { fieldsOf } from './fields.ts';
import { rewriteFragments } from './fragments.ts';
import { indexContent } from './grams.ts';
import type { StoredHit } from './index-files.ts';
import { facetsFile } from './index-files.ts';
import { compareNewest } from './order.ts';
import { storedHit } from './stored-hit.ts';

/** Places of words in one chunk of the index, about. Smaller chunks make a query cheaper and the list of chunks longer. */
const chunkSize = 5000;

/** Parts of Pagefind's output that our page never asks for. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/**
 * Writes the search of a site: `out/pagefind/` (index, facets, one fragment a record) and `out/assets/search.js`.
 * The files depend on the input alone. Records may come in any order.
 * @returns how many records can be found
 * @throws Error with Pagefind's own words where it refuses a record or cannot write
 */
export async function buildSearch(input: {
  records: ArticleRecord[];
  out: string;
  /** Address of a record in the site, beginning with "/". */
  addressOf: (record: ArticleRecord) => string;
  /** Language in which results say when and where they were printed: that of the site. */
  language?: SiteSettings['language'];
}): Promise<{ records: number }> {
  const folder = resolve(input.out, 'pagefind');
  const messages = messagesFor(input.language ?? 'zh-Hans');
  const records = input.records.toSorted(compareNewest);
  const entries = records.map((record) => entryOf(record, storedHit(record, input.addressOf(record), messages)));

  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeIndex(entries, folder);
  await rewriteFragments(folder, new Map(entries.map(({ key, hit }) => [key, hit])));
  await writeFile(resolve(folder, facetsFile), JSON.stringify(facetsOf(records)));
  await Promise.all(unused.map((file) => rm(resolve(folder, file), { force: true })));
  await bundleClient(resolve(input.out, 'assets/search.js'));
  return { records: records.length };
}

interface Entry {
  /** What Pagefind takes for the url. It names the fragment's file by a hash of it, so the key changes with the hit. */
  key: string;
  hit: StoredHit;
  record: ArticleRecord;
}

function entryOf(record: ArticleRecord, hit: StoredHit): Entry {
  const digest = createHash('sha256').update(JSON.stringify(hit)).digest('hex');
  return { key: `${record.id}/${digest.slice(0, 16)}`, hit, record };
}

/** Pagefind numbers the records in the order they are added. */
async function writeIndex(entries: Entry[], folder: string): Promise<void> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const { key, record } of entries) {
      const content = indexContent(fieldsOf(record));
      const added = await index.addCustomRecord({ url: key, content, language: 'und', meta: {} });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${record.id}: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write ${folder}: ${written.errors.join('; ')}`);
  } finally {
    await close();
    delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  }
}
