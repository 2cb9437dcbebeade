import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openSearch, search } from './browser.ts';
import { recordsToFind } from './records-to-find.ts';
import type { ServedArchive } from './served-archive.ts';
import { serveArchive } from './served-archive.ts';

let archive: ServedArchive;
let browser: Browser;
let page: Page;

before(async () => {
  [archive, browser] = await Promise.all([serveArchive(recordsToFind()), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 700, height: 500 } });
});
after(async () => {
  await browser?.close();
  await archive?.close();
});

const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.closest('[data-article-id]')?.getAttribute('data-article-id') ?? element?.id ?? '';
  });

test('a slash leads to the query from anywhere but a field, where it is a sign', async () => {
  await openSearch(page, archive.root, { q: '渠水' });
  await page.focus('[data-search-facets] summary');
  await page.keyboard.press('/');
  assert.equal(await focused(), 'search-query');
  await page.keyboard.press('End');
  await page.keyboard.press('/');
  assert.equal(await page.inputValue('[name=q]'), '渠水/');
});

test('arrows lead from the query through the results and back, and Enter opens one', async () => {
  const { ids } = await openSearch(page, archive.root, { q: '渠水' });
  await page.focus('[name=q]');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), ids[0]);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), ids[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(), 'search-query');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/articles/${ids[0]}/**`);
});

test('coming back finds the page scrolled and its facets open as they were', async () => {
  await openSearch(page, archive.root, { q: '树' });
  await page.click('[data-search-facets] summary');
  await page.waitForSelector('[data-search-chart] svg');
  await page.locator('[data-article-id] .headline a').nth(7).scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  const before = await page.evaluate(() => scrollY);
  assert.ok(before > 300);
  await page.locator('[data-article-id] .headline a').nth(7).click();
  await page.waitForSelector('article');
  await page.goBack();
  await search(page);
  await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 2, before);
  await page.goForward();
  await page.waitForSelector('article');
});

test('a reload, too, leaves the reader where they were', async () => {
  await openSearch(page, archive.root, { q: '树' });
  await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
  await page.waitForTimeout(300);
  await page.reload();
  await search(page);
  await page.waitForFunction(() => Math.abs(scrollY - 400) < 2);
});

test('the title of the window says what is searched for', async () => {
  await openSearch(page, archive.root, { q: '渠水' });
  assert.match(await page.title(), /^渠水 · 检索 · /);
  await page.fill('[name=q]', '');
  await page.waitForSelector('[data-search-state="idle"]');
  assert.match(await page.title(), /^检索 · /);
});

test('the exact count is read aloud, also where nothing is found', async () => {
  await openSearch(page, archive.root, { q: '渠水' });
  assert.match((await page.textContent('[role=status][data-search-status]')) ?? '', /共 2 条/);
  await openSearch(page, archive.root, { q: '没有这样的话' });
  assert.match((await page.textContent('[role=status][data-search-status]')) ?? '', /共 0 条/);
});

test('what would be found instead is read aloud', async () => {
  await openSearch(page, archive.root, { q: '渠水 没有的话' });
  await page.waitForSelector('[data-search-near] li');
  assert.equal(await page.locator('[data-search-near][aria-live=polite] a').textContent(), '渠水');
});

test('a printed list shows the query, what it is narrowed to and the results, and no controls', async () => {
  await openSearch(page, archive.root, { q: '渠', region: '410600' });
  await page.emulateMedia({ media: 'print' });
  const isShown = (selector: string) => page.locator(selector).first().isVisible();
  assert.deepEqual(await Promise.all(['[name=q]', '[data-search-chosen] li', '[data-article-id]'].map(isShown)), [
    true,
    true,
    true,
  ]);
  assert.deepEqual(
    await Promise.all(
      ['[type=submit]', '[data-search-facets]', '[name=sort]', '[name=from]', '.search-syntax', 'nav'].map(isShown),
    ),
    [false, false, false, false, false, false],
  );
  await page.emulateMedia({ media: 'screen' });
});
