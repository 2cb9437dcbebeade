import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { SiteSettings } from '../../../src/model/archive.ts';
import type { Axe } from '../axe.ts';
import { serveAxe } from '../axe.ts';
import { launchBrowser, openSearch } from './browser.ts';
import { recordsToFind } from './records-to-find.ts';
import type { ServedArchive } from './served-archive.ts';
import { serveArchive } from './served-archive.ts';

const languages = ['zh-Hans', 'en'] as const;

const archives = new Map<SiteSettings['language'], ServedArchive>();
let browser: Browser;
let axe: Axe;

before(async () => {
  for (const language of languages) archives.set(language, await serveArchive(recordsToFind(), { language }));
  [browser, axe] = await Promise.all([launchBrowser(), serveAxe()]);
});
after(async () => {
  await browser?.close();
  await axe?.close();
  for (const archive of archives.values()) await archive.close();
});

/** What a reader may have before them. */
const sights: Record<string, (page: Page, root: URL) => Promise<unknown>> = {
  'results with their facets': async (page, root) => {
    await openSearch(page, root, { q: '渠', region: '410600', from: '2024-01-01' });
    await page.click('[data-search-facets] summary');
    await page.click('.search-syntax summary');
    await page.waitForSelector('[data-search-chart] svg');
  },
  'nothing found and what would be': async (page, root) => {
    await openSearch(page, root, { q: '渠水 没有的话|' });
    await page.waitForSelector('[data-search-near] li');
  },
  'an open list of suggestions': async (page, root) => {
    await page.goto(new URL('search/', root).href);
    const loaded = page.waitForResponse(/suggestions\.json/);
    await page.focus('[name=q]');
    await loaded;
    await page.locator('[name=q]').pressSequentially('qu', { delay: 20 });
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
  },
  'an article with marks': async (page, root) => {
    await page.goto(new URL('articles/hebi-20260314-02-00000001/?q=渠', root).href);
    await page.waitForSelector('.reading-marks');
  },
};

for (const [width, colorScheme] of [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const) {
  test(`breaks no rule of axe and is no wider than the window: ${width}, ${colorScheme}`, async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const [language, { root }] of archives) {
      for (const [sight, open] of Object.entries(sights)) {
        await open(page, root);
        for (const fault of await axe.faultsOf(page)) faults.push(`${language}, ${sight}: ${fault}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) faults.push(`${language}, ${sight}: ${overflow} pixels wider than the window`);
      }
    }
    assert.deepEqual(faults, []);
    await context.close();
  });
}

test('nothing on the pages breaks their content policy', async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  for (const { root } of archives.values()) for (const open of Object.values(sights)) await open(page, root);
  assert.deepEqual(faults, []);
});
