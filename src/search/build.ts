import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { SiteSettings } from '../model/archive.ts';
import type { ArticleRecord } from '../model/record.ts';
import { messagesFor } from '../site/messages.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { facetsOf } from './facets.ts';
import { fieldsOf } from './fields.ts';
import { rewriteFragment } from './fragments.ts';
import { indexContent } from './grams.ts';
import type { StoredHit } from './index-files.ts';
import { facetsFile } from './index-files.ts';
import { compareNewest } from './order.ts';
import { indexEntries } from './pagefind-index.ts';
import { storedHit } from './stored-hit.ts';

/** The parts of Pagefind's output that the page asks for; the rest are its own pages and its worker. */
const used = /^(index|fragment)\/|^pagefind\.js$|^pagefind-entry\.json$|^wasm\.|\.pf_meta$/;

/**
 * Writes the search of a site: `out/pagefind/` (index, facets, one fragment a record) and the browser's scripts in
 * `out/assets/`.
 * The files depend on the input alone. Records may come in any order. Only one index can be built in a process at a time.
 * @returns how many records can be found
 * @throws Error with Pagefind's own words where it refuses a record
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
  const hits = new Map(entries.map(({ url, hit }) => [url, hit]));

  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of await indexEntries(withContent(entries))) {
    if (!used.test(path)) continue;
    await write(resolve(folder, path), path.startsWith('fragment/') ? rewriteFragment(content, hits) : content);
  }
  await write(resolve(folder, facetsFile), JSON.stringify(facetsOf(records)));
  await bundleScripts(resolve(input.out, 'assets'), messages.reading);
  return { records: records.length };
}

interface Entry {
  /** Names the record and what is stored of it, so that the file of a fragment is named anew when it changes. */
  url: string;
  hit: StoredHit;
  record: ArticleRecord;
}

function entryOf(record: ArticleRecord, hit: StoredHit): Entry {
  const digest = createHash('sha256').update(JSON.stringify(hit)).digest('hex');
  return { url: `${record.id}/${digest.slice(0, 16)}`, hit, record };
}

/** Makes the content of one record at a time: all of them together would fill the memory. */
function* withContent(entries: Entry[]): Generator<{ url: string; content: string }> {
  for (const { url, record } of entries) yield { url, content: indexContent(fieldsOf(record)) };
}

async function write(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
