import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { watchFetch } from '../../../src/search/client/watch-fetch.ts';

const folder = new URL('http://archive.invalid/some/base/pagefind/');

/** A scope whose fetch answers this, and the addresses that failed in it. */
function watching(answer: () => Response | Promise<Response>) {
  const scope = { fetch: async () => answer() };
  const watch = watchFetch(folder, scope);
  const get = async (name: string) => {
    const fetch: typeof globalThis.fetch = scope.fetch;
    return fetch(new URL(name, folder));
  };
  return { get, watch };
}

test('passes a file of the index on unchanged', async () => {
  const content = gzipSync('pagefind_dcd…');
  const { get, watch } = watching(() => new Response(content));
  const response = await get('index/und_1.pf_index');
  assert.deepEqual(Buffer.from(await response.arrayBuffer()), content);
  assert.deepEqual(watch.failed, []);
});

test('a file that a server has unpacked is fine', async () => {
  const { get, watch } = watching(() => new Response('pagefind_dcd…'));
  await get('index/und_1.pf_index');
  assert.deepEqual(watch.failed, []);
});

test('notes a missing file, and a page that stands in its place', async () => {
  const missing = watching(() => new Response('', { status: 404 }));
  await missing.get('index/und_1.pf_index');
  assert.deepEqual(missing.watch.failed, [new URL('index/und_1.pf_index', folder).href]);
  const page = watching(() => new Response('<!doctype html>'));
  await page.get('fragment/und_1.pf_fragment');
  assert.equal(page.watch.failed.length, 1);
});

test('notes a broken connection and lets the caller know', async () => {
  const { get, watch } = watching(() => Promise.reject(new TypeError('offline')));
  await assert.rejects(get('pagefind-entry.json'), /offline/);
  assert.equal(watch.failed.length, 1);
  watch.forget();
  assert.deepEqual(watch.failed, []);
});

test('does not look at what lies elsewhere', async () => {
  const { get, watch } = watching(() => new Response('', { status: 404 }));
  await get('/articles/x/index.json');
  assert.deepEqual(watch.failed, []);
});
