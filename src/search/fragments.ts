import { readdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { StoredHit } from './index-files.ts';

/** Pagefind's files open with this, behind the compression. */
const signature = 'pagefind_dcd';

/**
 * Pagefind keeps the words it was given as the text of a result: unreadable pairs, and twice as long as the article. Each
 * fragment is rewritten to what a result needs, as the field `hit`, so that one small file shows a result.
 * @param hits by the url under which the record was added
 */
export async function rewriteFragments(folder: string, hits: ReadonlyMap<string, StoredHit>): Promise<void> {
  if (hits.size === 0) return;
  const fragments = resolve(folder, 'fragment');
  for (const name of await readdir(fragments)) {
    const file = resolve(fragments, name);
    const url = urlOf(gunzipSync(await readFile(file)).toString(), file);
    const hit = hits.get(url);
    if (hit === undefined) throw new Error(`${file} is of ${url}, which was not added to the index`);
    // What Pagefind's own code reads of a fragment must be there.
    const fragment = { url: '', content: '', word_count: 0, filters: {}, meta: {}, anchors: [], hit };
    await writeFile(file, gzipSync(`${signature}${JSON.stringify(fragment)}`, { level: 9 }));
  }
}

function urlOf(text: string, file: string): string {
  const fragment: unknown = JSON.parse(text.slice(signature.length));
  if (typeof fragment === 'object' && fragment !== null && 'url' in fragment && typeof fragment.url === 'string') {
    return fragment.url;
  }
  throw new Error(`${file} is no fragment of Pagefind: it has no url`);
}
