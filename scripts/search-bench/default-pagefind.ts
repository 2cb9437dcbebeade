import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import type { Rival } from './compare.ts';
import type { Corpus } from './corpus.ts';

/** Pagefind as it comes: the articles as Chinese text, the query as the reader wrote it, searched in the browser. */
export async function defaultPagefind(
  { records, folded }: Corpus,
  { browser, root, out }: { browser: Browser; root: URL; out: string },
): Promise<Rival> {
  const started = performance.now();
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind did not start');
  for (const [number, fields] of folded.entries()) {
    await index.addCustomRecord({
      url: `/${number}/`,
      content: fields.join('\n'),
      language: 'zh',
      meta: { title: records[number]?.title ?? '', number: String(number) },
    });
  }
  const numbers = new Map<string, number>();
  for (const { path, content } of (await index.getFiles()).files) {
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (id !== undefined) numbers.set(id, Number(/"number":"(\d+)"/.exec(gunzipSync(content).toString())?.[1]));
    const file = join(out, 'default', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await close();
  const buildSeconds = (performance.now() - started) / 1000;
  await writeFile(join(out, 'default/index.html'), '<!doctype html><html lang="zh"><meta charset="utf-8">');

  const page = await browser.newPage();
  let bytes = 0;
  const client = await page.context().newCDPSession(page);
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await client.send('Network.enable');
  await page.goto(new URL('default/', root).href);
  // A string, not a function: the address is known only to the page.
  await page.evaluate(`import('${root}default/pagefind.js').then(async (pagefind) => {
    globalThis.pagefind = pagefind.createInstance({ basePath: '/default/', noWorker: true });
    await globalThis.pagefind.search('的');
  })`);
  return {
    name: 'Pagefind, its own Chinese index',
    buildSeconds,
    indexBytes: bytes,
    search: async (query) => {
      const before = bytes;
      const [ids, milliseconds] = await page.evaluate<[string[], number]>(`(async () => {
        const started = performance.now();
        const { results } = await globalThis.pagefind.search(${JSON.stringify(query)});
        return [results.map(({ id }) => id), performance.now() - started];
      })()`);
      await page.waitForLoadState('networkidle');
      return { found: ids.map((id) => numbers.get(id) ?? -1), bytes: bytes - before, milliseconds };
    },
  };
}
