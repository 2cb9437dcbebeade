import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { groupedFieldsOf } from '../../../src/search/fields.ts';
import { fold } from '../../../src/search/fold.ts';
import { launchBrowser, openSearch, search, showAll } from './browser.ts';
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

const has = (words: string) => (record: ArticleRecord) =>
  groupedFieldsOf(record).some(({ text }) => fold(text).includes(words));
const inCounty = (code: string) => (record: ArticleRecord) =>
  record.places.some(({ adcode }) => adcode.startsWith(code));
const reporters = (record: ArticleRecord) =>
  record.bylines.filter(({ role }) => role === 'reporter').map(({ name }) => name);

/** Opens the search page and its facets, and waits for the counts. */
async function openFacets(parameters: Record<string, string>): Promise<void> {
  await page.goto(new URL(`search/?${new URLSearchParams(parameters)}`, archive.root).href);
  // A visit to the address where one was before may have found them open again.
  if ((await page.getAttribute('[data-search-facets]', 'open')) === null) {
    await page.click('[data-search-facets] summary');
  }
  await page.waitForSelector('[data-search-facets][aria-busy="false"] [data-search-chart] svg');
}

/** Value → count, of those that would find something. */
async function countsOf(facet: string): Promise<Record<string, number>> {
  const pairs = await page.$$eval(`[data-facet="${facet}"] input`, (boxes) =>
    boxes.map((box): [string, number] => [
      box instanceof HTMLInputElement ? box.value : '',
      Number(box.closest('label')?.querySelector('[data-facet-count]')?.textContent),
    ]),
  );
  return Object.fromEntries(pairs.filter(([, count]) => count > 0));
}

/** The same by the records themselves. */
function expected(valuesOf: (record: ArticleRecord) => string[], test: (record: ArticleRecord) => boolean) {
  const counts: Record<string, number> = {};
  for (const record of records.filter(test)) {
    for (const value of new Set(valuesOf(record))) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

test('every facet tells exactly how many of the records found have a value', async () => {
  await openFacets({ q: '树' });
  const found = has('树');
  assert.deepEqual(
    await countsOf('paper'),
    expected(({ newspaper }) => [newspaper?.id ?? 'unknown'], found),
  );
  assert.deepEqual(
    await countsOf('kind'),
    expected(({ kind }) => [kind], found),
  );
  assert.deepEqual(await countsOf('reporter'), expected(reporters, found));
  assert.deepEqual(
    await countsOf('section'),
    expected(({ page: { name } }) => (name === null ? [] : [name]), found),
  );
  assert.deepEqual(
    await countsOf('region'),
    expected(
      ({ region, places }) => [
        ...(region === null ? [] : [region.adcode]),
        ...places.filter(({ level }) => level !== 'city').map(({ adcode }) => adcode.slice(0, 6)),
      ],
      found,
    ),
  );
});

test('reporters and columns are counted by name', async () => {
  await openFacets({});
  const byReporter = expected(reporters, () => true);
  const byColumn = expected(
    ({ column }) => (column === undefined ? [] : [column]),
    () => true,
  );
  assert.ok(Object.keys(byReporter).length > 0 && Object.keys(byColumn).length > 0);
  assert.deepEqual(await countsOf('reporter'), byReporter);
  assert.deepEqual(await countsOf('column'), byColumn);
});

test('without words the facets are a way to browse', async () => {
  await openFacets({});
  assert.equal(await page.getAttribute('[data-search-state]', 'data-search-state'), 'idle');
  const counts = await countsOf('paper');
  assert.equal(
    Object.values(counts).reduce((sum, count) => sum + count, 0),
    records.length,
  );
  await page.check('[name=paper][value="qibin-evening"]');
  assert.equal((await search(page)).count, counts['qibin-evening']);
});

test('several values of one facet mean either, of two facets both', async () => {
  await openFacets({ q: '' });
  await page.check('[name=region][value="410621"]');
  await page.check('[name=region][value="410800"]');
  const either = records.filter((record) => inCounty('410621')(record) || record.region?.adcode === '410800');
  assert.deepEqual((await showAllOf('?region=410621&region=410800')).toSorted(), either.map(({ id }) => id).toSorted());
  await page.check('[name=paper][value="jiaozuo-daily"]');
  const both = either.filter(({ newspaper }) => newspaper?.id === 'jiaozuo-daily');
  assert.deepEqual((await showAllOf('&paper=jiaozuo-daily')).toSorted(), both.map(({ id }) => id).toSorted());
});

/** All results once the address holds this. */
async function showAllOf(part: string): Promise<string[]> {
  await page.waitForFunction((wanted) => location.search.includes(wanted), part);
  return showAll(page);
}

test('what is chosen stands above the results, in words, and can be taken away there', async () => {
  await openSearch(page, archive.root, { q: '树', region: '410621', reporter: '无此人' });
  assert.deepEqual(await page.locator('[data-search-chosen] button').allTextContents(), ['浚县 ×', '无此人 ×']);
  await page.click('[data-search-chosen] button >> nth=1');
  await page.waitForFunction(() => !location.search.includes('reporter'));
  const { count } = await search(page);
  assert.equal(count, records.filter((record) => has('树')(record) && inCounty('410621')(record)).length);
});

test('the focus goes from a filter that is taken away to the next one, and then to the count', async () => {
  await openSearch(page, archive.root, { q: '树', region: '410621', kind: 'article' });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.focus('[data-search-chosen] button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !location.search.includes('region'));
  await search(page);
  await page.waitForFunction(() => document.activeElement !== document.body);
  assert.equal(await focused(), '稿件 ×');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !location.search.includes('kind'));
  await search(page);
  await page.waitForFunction(() => document.activeElement !== document.body);
  assert.match(await focused(), /^共 \d+ 条结果$/);
});

test('the chart has a bar for every month, and a month chosen narrows the dates', async () => {
  await openFacets({ q: '树' });
  const bars = page.locator('[data-search-chart] a');
  const march = bars.and(page.locator('[data-from="2026-03-01"]'));
  const isIn = (month: string) => (record: ArticleRecord) =>
    record.date.earliest?.startsWith(month) === true && record.date.latest?.startsWith(month) === true;
  const held = records.filter(isIn('2026-03'));
  const hits = held.filter(has('树'));
  assert.equal(await march.getAttribute('aria-label'), `2026-03：找到 ${hits.length} 条，收藏 ${held.length} 条`);
  const silent = bars.and(page.locator('[data-from="2024-08-01"]'));
  assert.equal(await silent.getAttribute('aria-label'), '2024-08：找到 0 条，收藏 0 条');

  await march.dispatchEvent('click');
  await page.waitForFunction(() => location.search.includes('from=2026-03-01&to=2026-03-31'));
  assert.ok((await search(page)).count >= hits.length);
  assert.equal(await page.inputValue('[name=to]'), '2026-03-31');
  await page.goBack();
  assert.equal(await page.inputValue('[name=to]'), '');
});

test('the months can be walked with the arrow keys and chosen with Enter', async () => {
  await openFacets({ q: '树' });
  await page.focus('[data-search-chart] a[tabindex="0"]');
  await page.keyboard.press('ArrowLeft');
  assert.equal(await page.locator('[data-search-chart] a[tabindex="0"]').count(), 1);
  const from = await page.evaluate(() => document.activeElement?.getAttribute('data-from'));
  await page.keyboard.press('Enter');
  await page.waitForFunction((wanted) => location.search.includes(`from=${wanted}`), from ?? 'none');
  await page.waitForSelector('[data-search-facets][aria-busy="false"]');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-from')), from);
  assert.equal(await page.locator('[data-search-chart] a[tabindex="0"]').count(), 1);
  await page.keyboard.press('ArrowLeft');
  assert.notEqual(await page.evaluate(() => document.activeElement?.getAttribute('data-from') ?? from), from);
});

test('a chart wider than the window begins with the newest months and stays where the reader moves it', async () => {
  const phone = await browser.newPage({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });
  await openSearch(phone, archive.root, { q: '树' });
  await phone.tap('[data-search-facets] summary');
  await phone.waitForSelector('[data-search-facets][aria-busy="false"] [data-search-chart] svg');
  const bars = phone.locator('.bars');
  const place = () =>
    bars.evaluate(({ scrollLeft, scrollWidth, clientWidth }) => ({ left: scrollLeft, end: scrollWidth - clientWidth }));
  const { left, end } = await place();
  assert.ok(end > 0, 'the chart is to be wider than the window');
  assert.ok(Math.abs(left - end) < 2);
  await bars.evaluate((element) => {
    element.scrollLeft = 7;
  });
  await phone.selectOption('[name=sort]', 'oldest');
  await phone.waitForFunction(() => location.search.includes('sort=oldest'));
  await search(phone);
  await phone.waitForSelector('[data-search-facets][aria-busy="false"]');
  assert.equal((await place()).left, 7);
  await phone.close();
});

test('a result whose date is wider than the range is there and says so', async () => {
  await openSearch(page, archive.root, { q: '水费', from: '2024-05-06', to: '2024-05-07' });
  assert.match((await page.textContent('[data-article-id="find-wide"] .details')) ?? '', /未必在此范围/);
  await openSearch(page, archive.root, { q: '水费', from: '2024-05-01', to: '2024-06-30' });
  assert.doesNotMatch((await page.textContent('[data-article-id="find-wide"] .details')) ?? '', /未必/);
});
