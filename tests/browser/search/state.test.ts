import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openSearchDescription } from '../../../src/site/open-search.ts';
import { settings } from '../../site/invented-records.ts';
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
  page = await browser.newPage();
});
after(async () => {
  await browser?.close();
  await archive?.close();
});

const countBy = (test: (record: (typeof records)[number]) => boolean) => records.filter(test).length;
const parametersOf = () => Object.fromEntries(new URL(page.url()).searchParams);

test('a city holds the records about it, a county those that name it', async () => {
  const city = await openSearch(page, archive.root, { region: '410800' });
  assert.equal(
    city.count,
    countBy(({ region }) => region?.adcode === '410800'),
  );
  const county = await openSearch(page, archive.root, { region: '410621' });
  assert.equal(
    county.count,
    countBy(({ places }) => places.some(({ adcode }) => adcode.startsWith('410621'))),
  );
  assert.equal((await openSearch(page, archive.root, { region: '419999' })).count, 0);
});

test('a range of dates holds what may have been printed within it', async () => {
  const count = async (parameters: Record<string, string>) => (await openSearch(page, archive.root, parameters)).count;
  assert.equal(await count({ from: '2024-05-31', to: '2024-06-01' }), 2);
  assert.equal(await count({ from: '2024-05-06', to: '2024-05-07' }), 4);
  assert.equal(await count({ q: '水费', from: '2024-05-06', to: '2024-05-07' }), 1);
  assert.equal(await count({ to: '1999-01-01' }), 0);
  assert.equal(
    await count({ from: '1900-01-01' }),
    countBy(({ date }) => date.earliest !== null || date.latest !== null),
  );
});

test('filters narrow down together with the words', async () => {
  const { count } = await openSearch(page, archive.root, { q: '书屋', region: '410600', paper: 'qibin-evening' });
  assert.equal(count, 1);
});

test('sorts by headline, from the newest, and from the oldest with the undated last', async () => {
  const relevant = await openSearch(page, archive.root, { q: '渠' });
  assert.deepEqual(relevant.ids.slice(0, 3), ['hebi-20260314-02-00000001', 'hebi-20260314-02-verse', 'find-wide']);
  const newest = await openSearch(page, archive.root, { q: '渠', sort: 'newest' });
  assert.equal(newest.ids.at(-1), 'find-wide');
  const oldest = await openSearch(page, archive.root, { q: '渠', sort: 'oldest' });
  assert.equal(oldest.ids[0], 'find-wide');
  assert.deepEqual(oldest.ids.toSorted(), newest.ids.toSorted());
  const all = await openSearch(page, archive.root, { from: '', paper: 'hebi-daily', sort: 'oldest' });
  assert.ok(all.count > all.ids.length);
});

test('the address holds the whole state, and fills the form', async () => {
  const state = {
    q: '书屋 巷子',
    region: '410600',
    from: '2026-01-01',
    to: '2026-12-31',
    paper: 'hebi-daily',
    sort: 'oldest',
  };
  await openSearch(page, archive.root, state);
  const values = await page.$eval('[data-search-form]', (form) =>
    form instanceof HTMLFormElement ? [...new FormData(form)] : [],
  );
  assert.deepEqual(Object.fromEntries(values), state);
  assert.deepEqual(parametersOf(), state);
});

test('a link sent to somebody else shows the same search', async () => {
  const state = { q: '树', region: '410600', from: '2024-01-01', sort: 'oldest' };
  const { count, ids } = await openSearch(page, archive.root, state);
  assert.ok(count > 1);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(page.url());
  assert.deepEqual(await search(other), { count, ids });
  await context.close();
});

test("the browser's own search box leads to the results", async () => {
  const description = openSearchDescription({ ...settings, address: archive.root.href }) ?? '';
  const [, template = ''] = /template="([^"]+)"/.exec(description) ?? [];
  await page.goto(template.replace('{searchTerms}', encodeURIComponent('渠水')));
  assert.equal((await search(page)).count, 2);
  assert.equal(await page.inputValue('[name=q]'), '渠水');
});

test('typing searches without Enter, and going back leads to the search before', async () => {
  await openSearch(page, archive.root, { q: '渠水' });
  await page.fill('[name=q]', '');
  await page.locator('[name=q]').pressSequentially('温室', { delay: 20 });
  assert.deepEqual((await search(page)).ids, ['find-whole']);
  assert.deepEqual(parametersOf(), { q: '温室' });

  await page.click('[data-search-facets] summary');
  await page.check('[name=region][value="410600"]');
  assert.equal((await search(page)).count, 1);
  assert.deepEqual(parametersOf(), { q: '温室', region: '410600' });

  await page.goBack();
  assert.deepEqual((await search(page)).ids, ['find-whole']);
  assert.equal(await page.isChecked('[name=region][value="410600"]'), false);
  await page.goBack();
  assert.equal(await page.inputValue('[name=q]'), '渠水');
  assert.equal((await search(page)).count, 2);
  await page.goForward();
  assert.equal(await page.inputValue('[name=q]'), '温室');
});

test('letters of an input method are not searched for until they have become characters', async () => {
  await openSearch(page, archive.root, { q: '渠水' });
  const client = await page.context().newCDPSession(page);
  await page.fill('[name=q]', '');
  await page.waitForSelector('[data-search-state="idle"]');
  await page.focus('[name=q]');
  await client.send('Input.imeSetComposition', { text: 'wen shi', selectionStart: 7, selectionEnd: 7 });
  await page.waitForTimeout(500);
  assert.equal(await page.getAttribute('[data-search-state]', 'data-search-state'), 'idle');
  await client.send('Input.insertText', { text: '温室' });
  assert.deepEqual((await search(page)).ids, ['find-whole']);
});

test('shows more on request, each result once, and as many again after coming back', async () => {
  const { count, ids } = await openSearch(page, archive.root, { q: '树' });
  assert.ok(count > 10);
  assert.equal(ids.length, 10);
  await page.click('[data-search-more]');
  await page.waitForFunction(() => document.querySelectorAll('[data-article-id]').length > 10);
  const { ids: more } = await search(page);
  assert.deepEqual(more.slice(0, 10), ids);
  assert.equal(new Set(more).size, more.length);
  await page.goto(archive.root.href);
  await page.goBack();
  assert.deepEqual((await search(page)).ids, more);
});

test('each result leads to its page and shows its words marked, with nothing taken as markup', async () => {
  await openSearch(page, archive.root, { q: 'onerror' });
  assert.equal(await page.textContent('[data-article-id] mark'), 'onerror');
  assert.equal(await page.locator('[data-article-id] img, [data-article-id] script').count(), 0);
  const href = await page.getAttribute('[data-article-id] a', 'href');
  assert.equal(href, new URL('articles/hebi-20260314-02-hostile/?q=onerror', archive.root).href);
  await page.click('[data-article-id] a');
  assert.match((await page.textContent('h1')) ?? '', /小铺/);
});

test('photos and notices say what they are; articles need not', async () => {
  const kindOf = async (query: string, id: string) => {
    await openSearch(page, archive.root, { q: query });
    return page.locator(`[data-article-id="${id}"] .kind`).allTextContents();
  };
  assert.deepEqual(await kindOf('白鹭', 'hebi-20260314-02-photo2'), ['图片']);
  assert.deepEqual(await kindOf('停水', 'hebi-20260314-02-notice'), ['公告']);
  assert.deepEqual(await kindOf('水费', 'find-wide'), []);
});

test('an empty search is idle, and the language of the page is as it was', async () => {
  await page.goto(new URL('search/', archive.root).href);
  assert.equal(await page.getAttribute('[data-search-state]', 'data-search-state'), 'idle');
  assert.equal(await page.textContent('[data-result-count]'), '');
  await openSearch(page, archive.root, { q: '渠水' });
  assert.equal(await page.getAttribute('html', 'lang'), 'zh-Hans');
});
