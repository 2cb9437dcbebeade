/** Whole walks through the sample archive, as readers take them. Each goes by what is to be seen, not by addresses. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../search/browser.ts';
import type { ServedSample } from './sample-site.ts';
import { serveSample } from './sample-site.ts';

let site: ServedSample;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([serveSample(), launchBrowser()]);
});

after(async () => {
  await browser.close();
  await site.close();
});

/** Walks in a window of its own, without scripts unless they are asked for. */
async function walk(
  steps: (page: Page) => Promise<void>,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<void> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    ...options,
  });
  try {
    const page = await context.newPage();
    await page.goto(site.host.href);
    await steps(page);
  } finally {
    await context.close();
  }
}

/** Presses Tab until what `selector` names has the focus, as a reader would, and as often as one would bear. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Twenty presses of Tab do not lead to ${selector}`);
}

const heading = (page: Page) => page.locator('main h1').innerText();

test('from the front page by the map to a city, a county and an article of it', () =>
  walk(async (page) => {
    await page.locator('.map a', { hasText: '鹤壁' }).click();
    assert.match(await heading(page), /^鹤壁市/);
    assert.equal(await page.locator('.map [aria-current=page]').count(), 1, 'the map marks where the reader is');
    await page.locator('.counties a', { hasText: '浚县' }).click();
    assert.match(await heading(page), /^浚县/);
    const headline = page.locator('.entry .headline a').first();
    const title = await headline.innerText();
    await headline.click();
    assert.equal(await heading(page), title);
    assert.ok((await page.locator('.body p').count()) > 0);
    await page.locator('.facts .named-places a', { hasText: '浚县' }).first().click();
    assert.match(await heading(page), /^浚县/, 'and back by the place that the article names');
  }));

test('by the calendar from a year to a month, a day and its neighbour', () =>
  walk(async (page) => {
    await page.getByRole('link', { name: '日期', exact: true }).click();
    await page.locator('.years .year').first().click();
    assert.match(await heading(page), /^20\d\d年/);
    await page.locator('.year-months h2 a').first().click();
    assert.match(await heading(page), /^20\d\d年\d+月/);
    const day = page.locator('.calendar a.day').first();
    const number = await day.locator('.number').innerText();
    assert.match(await day.innerText(), /\d+\s期\s\d+\s版\s+\d+ 篇/, 'a day says what is held of it');
    await day.click();
    const date = await heading(page);
    assert.match(date, new RegExp(`年\\d+月${number}日`));
    assert.ok((await page.locator('.entry').count()) > 0);
    await page.locator('.siblings a[rel=prev]').click();
    assert.notEqual(await heading(page), date);
    await page.locator('.siblings a[rel=next]').click();
    assert.equal(await heading(page), date);
  }));

test('from a newspaper by its issue and page to an article and the lines it was read from', () =>
  walk(async (page) => {
    await page.getByRole('link', { name: '报纸', exact: true }).click();
    await page.locator('main').getByRole('link', { name: '焦作日报' }).first().click();
    await page.locator('main a.issue').first().click();
    assert.match(await heading(page), /^焦作日报/);
    await page.locator('.issue-page h2 a').first().click();
    assert.ok(await page.locator('.dump-lines li').first().isVisible(), 'the page shows its dump');
    const headline = page.locator('.entry:not(.headless) .headline a').first();
    const title = await headline.innerText();
    await headline.click();
    assert.equal(await heading(page), title);
    await page.locator('.origin summary').click();
    const line = page.locator('.origin-lines .number').first();
    const number = await line.innerText();
    await line.click();
    const target = page.locator('.dump-lines li:target');
    assert.equal(await target.locator('.number').innerText(), number);
    assert.ok(await target.isVisible());
  }));

test('every way of the bar leads on without scripts, and the search says what it needs', () =>
  walk(async (page) => {
    const ways = await page.locator('.places a').allInnerTexts();
    assert.ok(ways.length >= 6);
    for (const way of ways) {
      await page.goto(site.host.href);
      await page.locator('.places').getByRole('link', { name: way, exact: true }).click();
      assert.equal(await page.locator('h1').count(), 1, way);
      assert.ok((await page.locator('main a').count()) > 0, `${way} leads on`);
    }
    await page.goto(new URL('search/', site.host).href);
    assert.match(await page.locator('main').innerText(), /检索要用浏览器的脚本/);
  }));

test('a word is searched for, a hit opened, its marks stepped through and the list returned to, by keyboard alone', () =>
  walk(
    async (page) => {
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip', 'first comes the skip link');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'q', 'then the search');
      await page.keyboard.type('老柳树');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-search-state="done"]');
      assert.ok(Number(await page.textContent('[data-result-count]')) > 0);
      // From the query the arrow leads to the first hit.
      await page.keyboard.press('/');
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowDown');
      const isOnHit = () => document.activeElement?.closest('[data-article-id]') !== null;
      assert.ok(await page.evaluate(isOnHit));
      await page.keyboard.press('Enter');
      await page.waitForSelector('.reading-marks');
      assert.match(page.url(), /\/articles\//);
      assert.ok((await page.locator('article mark').count()) > 0);
      await tabTo(page, '.reading-marks button');
      await page.keyboard.press('Enter');
      assert.equal(await page.locator('article mark[aria-current]').count(), 1);
      // The browser's own key for going back; without a window there is nothing that would take it.
      await page.goBack();
      await page.waitForSelector('[data-search-state="done"]');
      assert.equal(await page.inputValue('[data-search-query]'), '老柳树');
    },
    { javaScriptEnabled: true },
  ));
