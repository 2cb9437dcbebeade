import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { fieldsOf } from '../../../src/search/fields.ts';
import { launchBrowser, openSearch, search } from './browser.ts';
import { recordsToFind } from './records-to-find.ts';
import type { ServedArchive } from './served-archive.ts';
import { serveArchive } from './served-archive.ts';

const records = recordsToFind();
let archive: ServedArchive;
let browser: Browser;
let page: Page;

before(async () => {
  [archive, browser] = await Promise.all([serveArchive(records), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await archive?.close();
});

/** Opens a search and tells the names of the index files it fetches. */
async function fetchedBy(parameters: Record<string, string>, use?: () => Promise<void>): Promise<Set<string>> {
  page = await browser.newPage();
  const names = new Set<string>();
  page.on('request', (request) => {
    const [, name] = /\/pagefind\/(?:[^/]+\/)?(\w+)[./]/.exec(request.url()) ?? [];
    if (name !== undefined) names.add(name);
  });
  if (use === undefined || Object.keys(parameters).length > 0) await openSearch(page, archive.root, parameters);
  await use?.();
  await page.close();
  return names;
}

test('shows what the newer years hold while an older one is still looked through, and counts when all have answered', async () => {
  page = await browser.newPage();
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/2024-1-*/words/*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(new URL('search/?q=水', archive.root).href);
  await page.waitForSelector('[data-article-id]');
  assert.equal(await page.getAttribute('[data-search-state]', 'data-search-state'), 'busy');
  assert.equal(await page.textContent('[data-result-count]'), '');
  const early = await page.locator('[data-article-id]').count();

  release?.();
  const { count } = await search(page);
  const expected = records.filter((record) => {
    const { title, rest } = fieldsOf(record);
    return [title, ...rest].some((text) => text.includes('水'));
  });
  assert.equal(count, expected.length);
  assert.ok(early < count);
  await page.close();
});

test('a plain search fetches words and texts, one narrowed to a region not the names of reporters', async () => {
  assert.deepEqual([...(await fetchedBy({ q: '渠水' }))].toSorted(), ['hits', 'shards', 'words']);
  const narrowed = await fetchedBy({ q: '渠水', region: '410600' });
  assert.deepEqual([...narrowed].toSorted(), ['facets', 'hits', 'shards', 'words']);
  const byReporter = await fetchedBy({ q: '渠水', reporter: '尹晓禾' });
  assert.ok(byReporter.has('names') && !byReporter.has('places'));
  assert.ok((await fetchedBy({ q: '地点:浚县' })).has('places'));
});

test('opened facets fetch the names of reporters too', async () => {
  const names = await fetchedBy({ q: '渠水' }, async () => {
    await page.click('[data-search-facets] summary');
    await page.waitForSelector('[data-search-facets][aria-busy="false"]');
  });
  assert.ok(names.has('names') && names.has('facets'));
});

test('names that weigh much are fetched when the reader asks for them, and say how much', async () => {
  let manifest = '';
  const names = await fetchedBy({}, async () => {
    await page.route('**/pagefind/shards.json', async (route) => {
      const response = await route.fetch();
      manifest = (await response.text()).replaceAll(/"namesBytes":\d+/g, '"namesBytes":100000');
      await route.fulfill({ response, body: manifest });
    });
    await page.goto(new URL('search/', archive.root).href);
    await page.click('[data-search-facets] summary');
    await page.waitForSelector('[data-search-facets][aria-busy="false"] [data-search-chart] svg');
    assert.equal(await page.isVisible('[data-facet="reporter"]'), false);
    const shards = manifest.split('namesBytes').length - 1;
    assert.equal(await page.textContent('[data-search-names]'), `列出专栏和记者（约 ${shards * 100} KB）`);
  });
  assert.ok(!names.has('names'));
  const asked = await fetchedBy({}, async () => {
    await page.route('**/pagefind/shards.json', (route) => route.fulfill({ body: manifest }));
    await page.goto(new URL('search/', archive.root).href);
    await page.click('[data-search-facets] summary');
    await page.click('[data-search-names]');
    await page.waitForSelector('[data-facet="reporter"] input:focus, [data-facet="column"] input:focus');
    assert.equal(await page.isVisible('[data-search-names]'), false);
  });
  assert.ok(asked.has('names'));
});

test('a phrase of four characters asks each shard for two words', async () => {
  const files: string[] = [];
  page = await browser.newPage();
  page.on('request', (request) => {
    if (request.url().includes('/words/')) files.push(request.url());
  });
  await openSearch(page, archive.root, { q: '路口的石' });
  const shards = new Set(files.map((file) => file.replace(/\/words\/.*/, '')));
  assert.ok(shards.size > 1);
  assert.ok(files.length <= 2 * shards.size);
  await page.close();
});
