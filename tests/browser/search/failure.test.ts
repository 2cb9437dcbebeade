import assert from 'node:assert/strict';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, search } from './browser.ts';
import { recordsToFind } from './records-to-find.ts';
import type { ServedArchive } from './served-archive.ts';
import { serveArchive } from './served-archive.ts';

let archive: ServedArchive;
let browser: Browser;

before(async () => {
  [archive, browser] = await Promise.all([serveArchive(recordsToFind()), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await archive?.close();
});

const parts: Record<string, [folder: string, name: RegExp]> = {
  'the script of Pagefind': ['.', /^pagefind\.js$/],
  'the list of indexes': ['.', /^pagefind-entry\.json$/],
  'the WebAssembly': ['.', /^wasm\./],
  'the list of chunks': ['.', /\.pf_meta$/],
  'a chunk of the index': ['index', /./],
  'the text of a result': ['fragment', /./],
  'the facets': ['.', /^facets\.json$/],
};

for (const [what, [folder, name]] of Object.entries(parts)) {
  test(`says so where ${what} is missing, and a new attempt finds it again`, async () => {
    const page = await browser.newPage();
    const restore = await hide(join(archive.folder, 'pagefind', folder), name);
    await page.goto(new URL('search/?q=渠水&region=410600', archive.root).href);
    await page.waitForSelector('[data-search-state="error"]');
    assert.equal(await page.textContent('[data-result-count]'), '');
    assert.equal(await page.isVisible('[data-search-problem]'), true);
    assert.match((await page.textContent('[data-search-problem]')) ?? '', /检索没有成功/);

    await restore();
    await page.click('[data-search-retry]');
    assert.equal((await search(page)).count, 2);
    assert.equal(await page.isVisible('[data-search-problem]'), false);
    await page.close();
  });
}

test('without scripts the page says so and offers the ways to browse', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('search/', archive.root).href);
  const links = await page.locator('noscript a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  assert.deepEqual(links, ['../regions/', '../dates/', '../papers/']);
  await context.close();
});

/** Moves files away; the returned function puts them back. */
async function hide(folder: string, name: RegExp): Promise<() => Promise<void>> {
  const files = (await readdir(folder)).filter((file) => name.test(file)).map((file) => join(folder, file));
  assert.ok(files.length > 0);
  await Promise.all(files.map((file) => rename(file, `${file}.away`)));
  return async () => {
    await Promise.all(files.map((file) => rename(`${file}.away`, file)));
  };
}
