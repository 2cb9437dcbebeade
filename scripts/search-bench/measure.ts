import type { Browser, CDPSession, Page } from 'playwright-core';

export interface Cold {
  /** Bytes over the wire with an empty cache until all is shown, headers included. */
  bytes: number;
  /** Of these, the files of words, and those of the texts that results show. */
  words: number;
  texts: number;
  /** Files fetched. */
  files: number;
  /** From the beginning of the navigation until all is shown, in milliseconds. */
  milliseconds: number;
}

/** One search as a first visitor makes it: a new profile, nothing in the cache. */
export async function measureCold(browser: Browser, root: URL, query: string): Promise<Cold> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const cold: Cold = { bytes: 0, words: 0, texts: 0, files: 0, milliseconds: 0 };
    const client = await context.newCDPSession(page);
    await countBytes(client, (address, bytes) => {
      cold.bytes += bytes;
      cold.files += 1;
      if (address.endsWith('.pf_index')) cold.words += bytes;
      if (address.endsWith('.pf_fragment')) cold.texts += bytes;
    });
    const started = performance.now();
    await page.goto(new URL(`search/?q=${encodeURIComponent(query)}`, root).href, { waitUntil: 'commit' });
    await page.waitForSelector('[data-search-state="done"]');
    cold.milliseconds = performance.now() - started;
    await page.waitForLoadState('networkidle');
    return cold;
  } finally {
    await context.close();
  }
}

/** What opening the facets and going to the query fetch after a search, over the wire. */
export interface Asides {
  facets: { bytes: number; files: number; milliseconds: number };
  suggestions: { bytes: number };
}

export async function measureAsides(browser: Browser, root: URL, query: string): Promise<Asides> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const asides: Asides = { facets: { bytes: 0, files: 0, milliseconds: 0 }, suggestions: { bytes: 0 } };
    await page.goto(new URL(`search/?q=${encodeURIComponent(query)}`, root).href);
    await page.waitForSelector('[data-search-state="done"]');
    const client = await context.newCDPSession(page);
    const suggestions = new Promise<number>((resolve) => {
      void countBytes(client, (address, bytes) => {
        if (address.endsWith('/suggestions.json')) resolve(bytes);
        else {
          asides.facets.bytes += bytes;
          asides.facets.files += 1;
        }
      });
    });
    const started = performance.now();
    await page.click('[data-search-facets] summary');
    await page.waitForSelector('[data-search-facets][aria-busy="false"] [data-search-chart] svg');
    asides.facets.milliseconds = performance.now() - started;
    await page.waitForLoadState('networkidle');
    await page.focus('[data-search-query]');
    asides.suggestions.bytes = await suggestions;
    return asides;
  } finally {
    await context.close();
  }
}

/** Tells of every file the page loads, and its bytes over the wire. */
export async function countBytes(client: CDPSession, onFile: (address: string, bytes: number) => void): Promise<void> {
  const addresses = new Map<string, string>();
  client.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    onFile(addresses.get(requestId) ?? '', encodedDataLength),
  );
  await client.send('Network.enable');
}

/** Milliseconds from Enter until the first results stand there, and until the count is exact. */
export interface Warm {
  first: number;
  exact: number;
}

/** Searches one after the other on a page that has searched before. */
export async function measureWarm(browser: Browser, root: URL, queries: readonly string[]): Promise<Warm[]> {
  const page = await browser.newPage();
  await page.goto(new URL('search/?q=开始', root).href);
  await page.waitForSelector('[data-search-state="done"]');
  const measured: Warm[] = [];
  for (const query of queries) measured.push(await search(page, query));
  await page.close();
  return measured;
}

function search(page: Page, query: string): Promise<Warm> {
  return page.evaluate(async (text) => {
    const state = document.querySelector('[data-search-state]');
    const hits = document.querySelector('[data-search-hits]');
    const form = document.querySelector<HTMLFormElement>('[data-search-form]');
    const field = form?.querySelector<HTMLInputElement>('[name=q]');
    if (!state || !hits || !form || !field) throw new Error('This is not the search page');
    let first: number | undefined;
    const started = performance.now();
    const observer = new MutationObserver(() => {
      if (hits.childElementCount > 0) first ??= performance.now() - started;
    });
    observer.observe(hits, { childList: true });
    const done = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (state.getAttribute('data-search-state') !== 'done') return;
        watch.disconnect();
        resolve(performance.now() - started);
      });
      watch.observe(state, { attributeFilter: ['data-search-state'] });
    });
    field.value = text;
    form.requestSubmit();
    const exact = await done;
    observer.disconnect();
    return { first: first ?? exact, exact };
  }, query);
}
