import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
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
  page = await browser.newPage();
});
after(async () => {
  await browser?.close();
  await archive?.close();
});

const near = () => page.locator('[data-search-near] li').allTextContents();
const options = () => page.locator('[role=option]').allTextContents();

/** Opens the empty search page and types into the query, once the suggestions are there. */
async function type(text: string): Promise<void> {
  await page.goto(new URL('search/', archive.root).href);
  const loaded = page.waitForResponse(/suggestions\.json/);
  await page.focus('[name=q]');
  await loaded;
  await page.locator('[name=q]').pressSequentially(text, { delay: 20 });
}

test('a search that finds nothing offers what would, with how much, and answers no other question', async () => {
  const { count, ids } = await openSearch(page, archive.root, { q: '渠水 没有的话' });
  assert.deepEqual([count, ids], [0, []]);
  await page.waitForSelector('[data-search-near] li');
  assert.deepEqual(await near(), ['渠水 2']);
  await page.focus('[data-search-near] a');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === '渠水');
  assert.equal((await search(page)).count, 2);
  assert.equal(await page.isVisible('[data-search-near]'), false);
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-search-status'));
});

test('offers a character for its look-alike, a word without its field, and all without filters', async () => {
  const offered = async (parameters: Record<string, string>) => {
    assert.equal((await openSearch(page, archive.root, parameters)).count, 0);
    await page.waitForSelector('[data-search-near] li');
    return near();
  };
  assert.deepEqual(await offered({ q: '隔璧修表' }), ['隔壁修表 1']);
  assert.deepEqual(await offered({ q: '标题:水费' }), ['水费 2']);
  assert.deepEqual(await offered({ q: '渠氺 温室' }), ['温室 1']);
  assert.deepEqual(await offered({ q: '氺氺温室里' }), ['温室里 1']);
  assert.deepEqual(await offered({ q: '水费', to: '1990-01-01' }), ['水费（不加筛选） 2']);
  assert.deepEqual(await offered({ q: '标题: 书摊' }), ['标题:书摊 1', '书摊 1']);
  const turned = await offered({ from: '2024-05-31', to: '2024-05-01' });
  assert.equal(turned.length, 1);
  assert.match(turned[0] ?? '', /^（2024-05-01 到 2024-05-31） \d+$/);
});

test('a number is never answered by a piece of it', async () => {
  assert.equal((await openSearch(page, archive.root, { q: '24.1株' })).count, 0);
  await page.waitForSelector('[data-search-near] li');
  assert.deepEqual(await near(), ['24.1 1']);
});

test('suggests by characters, by sound and by initials, and says of what kind', async () => {
  await type('渠水');
  await page.waitForSelector('[role=option]');
  assert.deepEqual(await options(), ['渠水又到菜地头 标题', '渠水的账本 标题']);
  for (const typed of ['xunxian', 'xx']) {
    await type(typed);
    await page.waitForSelector('[role=option]');
    assert.ok((await options()).includes('浚县 地名'), typed);
  }
});

test('arrows and Enter take a suggestion, Escape closes the list, and the field keeps the focus', async () => {
  await type('温室 yinxiao');
  await page.waitForSelector('[role=option]');
  assert.equal(await page.getAttribute('[name=q]', 'aria-expanded'), 'true');
  await page.keyboard.press('ArrowDown');
  const active = await page.getAttribute('[name=q]', 'aria-activedescendant');
  assert.equal(await page.textContent(`#${active}[aria-selected=true] span`), '尹晓禾');
  await page.keyboard.press('Enter');
  assert.equal(await page.inputValue('[name=q]'), '温室 尹晓禾');
  assert.equal(await page.getAttribute('[name=q]', 'aria-expanded'), 'false');
  await search(page);

  await type('渠水');
  await page.waitForSelector('[role=option]');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('[role=option]').count(), 0);
  assert.equal(await page.inputValue('[name=q]'), '渠水');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'search-query');
  await page.keyboard.press('Escape');
  assert.equal(await page.inputValue('[name=q]'), '渠水', 'without a list the query stays');
});

test('a suggestion with a blank in it is taken as one phrase, by pointer too', async () => {
  await type('onerr');
  await type('店名');
  await page.waitForSelector('[role=option]');
  await page.click('[role=option]');
  assert.match(await page.inputValue('[name=q]'), /^"店名叫.*广告"$/);
  assert.equal((await search(page)).count, 1);
});

test('the suggestions are not fetched before the reader comes to the field', async () => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openSearch(page, archive.root, { q: '渠水' });
  assert.ok(!fetched.some((address) => address.includes('suggestions')));
});

test('without the file of suggestions the search goes on without them', async () => {
  const file = join(archive.folder, 'pagefind/suggestions.json');
  await rename(file, `${file}.away`);
  try {
    await type('渠水');
    assert.equal((await search(page)).count, 2);
    assert.equal(await page.locator('[role=option]').count(), 0);
  } finally {
    await rename(`${file}.away`, file);
  }
});
