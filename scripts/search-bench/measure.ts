import type { Browser, Page } from 'playwright-core';

export interface Measured {
  count: number;
  /** Ids of all results, or of the first fifty where there are more. */
  ids: string[];
  /** Bytes over the wire with an empty cache, by what they are for. */
  bytes: { page: number; engine: number; query: number };
  /** From the beginning of the navigation to the first results, in milliseconds. */
  milliseconds: number;
}

const enough = 50;

/** One search as a first visitor makes it: a new profile, nothing in the cache. */
export async function measureQuery(browser: Browser, root: URL, query: string): Promise<Measured> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const bytes = await countBytes(page, root);
    const started = performance.now();
    await page.goto(new URL(`search/?q=${encodeURIComponent(query)}`, root).href, { waitUntil: 'commit' });
    await page.waitForSelector('[data-search-state="done"]');
    const milliseconds = performance.now() - started;
    await page.waitForLoadState('networkidle');
    const measured = { ...bytes };
    const count = Number(await page.textContent('[data-result-count]'));
    return { count, ids: await loadIds(page, Math.min(count, enough)), bytes: measured, milliseconds };
  } finally {
    await context.close();
  }
}

async function loadIds(page: Page, wanted: number): Promise<string[]> {
  const read = () =>
    page.$$eval('[data-article-id]', (hits) => hits.map((hit) => hit.getAttribute('data-article-id') ?? ''));
  let ids = await read();
  while (ids.length < wanted) {
    await page.click('[data-search-more]');
    await page.waitForFunction((shown) => document.querySelectorAll('[data-article-id]').length > shown, ids.length);
    ids = await read();
  }
  return ids;
}

async function countBytes(page: Page, root: URL): Promise<Measured['bytes']> {
  const bytes = { page: 0, engine: 0, query: 0 };
  const addresses = new Map<string, string>();
  const client = await page.context().newCDPSession(page);
  client.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[purposeOf(addresses.get(requestId) ?? '', root)] += encodedDataLength;
  });
  await client.send('Network.enable');
  return bytes;
}

function purposeOf(address: string, root: URL): keyof Measured['bytes'] {
  const path = address.replace(root.href, '');
  if (/^pagefind\/.*(\.pf_\w+|facets\.json)$/.test(path)) return 'query';
  return path.startsWith('pagefind/') || path === 'assets/search.js' ? 'engine' : 'page';
}
