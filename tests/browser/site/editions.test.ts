/** The other language of the site, as readers come to it; the site stands below a path. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openSearch } from '../search/browser.ts';
import { recordsToFind } from '../search/records-to-find.ts';
import type { ServedArchive } from '../search/served-archive.ts';
import { serveArchive } from '../search/served-archive.ts';

let archive: ServedArchive;
let browser: Browser;

before(async () => {
  const editions = { en: { title: 'Yubao Archive', description: 'Local papers.' } };
  [archive, browser] = await Promise.all([serveArchive(recordsToFind(), { editions }), launchBrowser()]);
});

after(async () => {
  await browser?.close();
  await archive?.close();
});

const language = (page: Page) => page.locator('html').getAttribute('lang');

test('without JavaScript the switch leads to the same article in the other language, and back', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const address = new URL('articles/hebi-20260314-02-00000001/', archive.root).href;
  await page.goto(address);
  const title = await page.innerText('main h1');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  assert.equal(page.url(), new URL('en/articles/hebi-20260314-02-00000001/', archive.root).href);
  assert.equal(await language(page), 'en');
  assert.equal(await page.innerText('main h1'), title, 'the article is not translated');
  assert.equal(
    await page.locator('main h1').evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang')),
    'zh-Hans',
  );
  const response = await page.goto(
    await page.getByRole('link', { name: 'TXT' }).evaluate((link) => String(Reflect.get(link, 'href'))),
  );
  assert.equal(response?.status(), 200, 'files are shared');
  await page.goBack();
  await page.getByRole('link', { name: 'Regions', exact: true }).click();
  assert.equal(page.url(), new URL('en/regions/', archive.root).href, 'the reader stays in the language chosen');
  await page.getByRole('link', { name: '中文', exact: true }).click();
  assert.equal(page.url(), new URL('regions/', archive.root).href);
  await context.close();
});

test('a search is carried over, says in the language of the page where results were printed, and leads to its pages', async () => {
  const page = await browser.newPage();
  const { count } = await openSearch(page, archive.root, { q: '渠', sort: 'newest' });
  assert.ok(count > 0);
  assert.match(await page.locator('.search-hits .details').first().innerText(), /2026年3月14日/);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await page.waitForSelector('[data-search-state="done"]');
  assert.match(page.url(), /\/en\/search\/\?q=.*&sort=newest$/);
  assert.equal(await page.textContent('[data-result-count]'), String(count));
  assert.match(await page.locator('.search-hits .details').first().innerText(), /14 March 2026/);
  await page.locator('.search-hits .headline a').first().click();
  await page.waitForSelector('.reading-marks');
  assert.ok(page.url().startsWith(new URL('en/articles/', archive.root).href));
  assert.match(await page.locator('.reading-marks').innerText(), /Next/);
  await page.close();
});
