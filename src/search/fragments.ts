import { gunzipSync, gzipSync } from 'node:zlib';
import type { StoredHit } from './index-files.ts';

/** Pagefind's files open with this, behind the compression. */
const signature = 'pagefind_dcd';

/**
 * Pagefind keeps the words it was given as the text of a result: unreadable pairs, and twice as long as the article. Each
 * fragment is rewritten to what a result needs, as the field `hit`, so that one small file shows a result.
 * @param content Pagefind's file, compressed as the result is
 * @param hits by the url under which the record was added
 */
export function rewriteFragment(content: Uint8Array, hits: ReadonlyMap<string, StoredHit>): Uint8Array {
  const url = urlOf(gunzipSync(content).toString());
  const hit = hits.get(url);
  if (hit === undefined) throw new Error(`Pagefind returned a fragment of ${url}, which was not added to the index`);
  // What Pagefind's own code reads of a fragment must be there.
  const fragment = { url: '', content: '', word_count: 0, filters: {}, meta: {}, anchors: [], hit };
  return gzipSync(`${signature}${JSON.stringify(fragment)}`, { level: 9 });
}

function urlOf(text: string): string {
  const fragment: unknown = JSON.parse(text.slice(signature.length));
  if (typeof fragment === 'object' && fragment !== null && 'url' in fragment && typeof fragment.url === 'string') {
    return fragment.url;
  }
  throw new Error('Pagefind returned a fragment without a url');
}
