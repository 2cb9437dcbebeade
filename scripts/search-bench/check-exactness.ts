import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import type {} from './exact-page.ts';
import type { BenchQuery } from './queries.ts';

export interface Exactness {
  found: number;
  /** Of those found, how many hold the words. */
  right: number;
  /** How many hold the words. */
  expected: number;
}

/** Puts a page beside the site that hands back all results of a query. */
export async function writeExactPage(out: string): Promise<void> {
  const folder = join(out, 'exact');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><script type="module" src="page.js"></script>',
  );
  await build({
    entryPoints: [resolve(import.meta.dirname, 'exact-page.ts')],
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
  });
}

/**
 * Searches for every query in a browser and compares all results with those that plain search in the text finds.
 * @param idOf the record at a position of a shard
 * @param holders the ids of the records whose text holds the words
 */
export async function checkExactness(
  browser: Browser,
  root: URL,
  queries: readonly BenchQuery[],
  idOf: (shard: string, position: number) => string,
  holders: (query: string) => ReadonlySet<string>,
): Promise<Exactness[]> {
  const page = await browser.newPage();
  await page.goto(new URL('exact/', root).href);
  await page.waitForFunction(() => 'searchAll' in globalThis);
  const results: Exactness[] = [];
  for (const { kind, text } of queries) {
    const expected = holders(text);
    const all = await page.evaluate((query) => globalThis.searchAll(query), text);
    const ids = new Set(all.map(([shard, position]) => idOf(shard, position)));
    const right = [...ids].filter((id) => expected.has(id)).length;
    if (right < expected.size || right < ids.size || ids.size < all.length) {
      console.log(`wrong: ${text} (${kind}): ${all.length} found, ${right} of them right, ${expected.size} expected`);
    }
    results.push({ found: all.length, right, expected: expected.size });
  }
  await page.close();
  return results;
}
