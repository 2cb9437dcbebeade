import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { readingWords } from '../../../src/search/build.ts';
import { bundleMarksScript } from '../../../src/search/bundle-scripts.ts';
import { buildSite } from '../../../src/site/build.ts';
import { newspapers, paragraph, record, settings } from '../../site/invented-records.ts';
import { launchBrowser } from './browser.ts';
import { recordsToFind } from './records-to-find.ts';
import { serveFolder } from './serve-folder.ts';

const long = record({
  id: 'read-long',
  title: '石桥修好了',
  bylines: [{ name: '尹晓禾', role: 'reporter', raw: '记者 尹晓禾' }],
  dateline: '本报讯',
  body: [
    paragraph('石桥在村口。'),
    ...Array.from({ length: 40 }, () => paragraph('水从田埂上流过，谁也没有说话。')),
    paragraph('走到头就是石'),
    paragraph('桥。'),
    { type: 'figure', caption: '石桥一角', credit: '龚小满 摄', source: [[9, 9]] },
    { type: 'table', rows: [['石', '桥']], source: [[10, 10]] },
    { type: 'verse', lines: ['过石', '桥去'], source: [[11, 12]] },
  ],
});

let browser: Browser;
let page: Page;
let host: URL;
const clean: (() => Promise<unknown>)[] = [];

before(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yubao-reading-'));
  clean.push(() => rm(folder, { recursive: true }));
  await buildSite({ records: [...recordsToFind(), long], newspapers, settings, out: folder });
  await bundleMarksScript(join(folder, 'assets'), readingWords());
  const served = await serveFolder(folder);
  clean.push(served.close);
  host = served.host;
  browser = await launchBrowser();
  clean.push(() => browser.close());
  page = await browser.newPage({ viewport: { width: 800, height: 500 } });
});
after(async () => {
  for (const step of clean.toReversed()) await step();
});

/** Opens an article as a link with this query would. */
async function open(id: string, query: string): Promise<void> {
  await page.goto(new URL(`articles/${id}/?${new URLSearchParams({ q: query })}`, host).href);
  await page.waitForSelector('.reading-marks');
}

const marks = () => page.locator('article mark').allTextContents();
const status = () => page.textContent('.reading-marks [role=status]');
const isInSight = () =>
  page.$eval('mark[aria-current]', (mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

test('marks every occurrence, across nodes too, and none that the index would not find', async () => {
  await open('read-long', '石桥');
  assert.deepEqual(await marks(), ['石桥', '石桥', '石', '桥', '石桥', '石', '桥']);
  assert.equal(await status(), '第 1 处，共 5 处');
});

test('marks traditional writing, alternatives, and words for the headline only there', async () => {
  await open('find-traditional', '龚丽云|濬县志');
  assert.deepEqual(await marks(), ['龔麗雲', '濬縣誌']);
  await open('read-long', '标题:石桥 尹晓禾 -温室');
  assert.deepEqual(await marks(), ['石桥', '尹晓禾']);
});

test('the next and the previous occurrence come into sight, around the ends', async () => {
  await open('read-long', '石桥');
  assert.equal(await isInSight(), true);
  await page.click('text=下一处');
  await page.click('text=下一处');
  await page.waitForTimeout(700);
  assert.equal(await status(), '第 3 处，共 5 处');
  assert.equal(await isInSight(), true);
  for (let step = 0; step < 3; step += 1) await page.click('text=上一处');
  assert.equal(await status(), '第 5 处，共 5 处');
});

test('lands on the first occurrence, wherever it stands', async () => {
  await open('read-long', '石桥角|一角');
  await page.waitForTimeout(200);
  assert.ok((await page.evaluate(() => scrollY)) > 500);
  assert.equal(await isInSight(), true);
});

test('the marks survive a reload, and the reader stays where they were', async () => {
  await open('read-long', '石桥');
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  await page.reload();
  await page.waitForSelector('.reading-marks');
  assert.equal((await marks()).length, 7);
  await page.waitForFunction(() => scrollY > 800);
});

test('taken off, the marks are gone from page and address, and stay so', async () => {
  await open('read-long', '石桥');
  const before = await page.textContent('article');
  await page.click('text=取消标记');
  assert.deepEqual(await marks(), []);
  assert.equal(await page.locator('.reading-marks').count(), 0);
  assert.equal(page.url(), new URL('articles/read-long/', host).href);
  assert.equal(await page.textContent('article'), before);
  await page.reload();
  await page.waitForLoadState('networkidle');
  assert.deepEqual(await marks(), []);
});

test('the first Tab leads to the bar, wherever the first occurrence stands', async () => {
  await open('read-long', '石桥');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement?.matches('.reading-marks button') === true));
});

test('an article opened without a query fetches one small script more and no other', async () => {
  const fetched: [name: string, bytes: number][] = [];
  page.on('response', async (response) => {
    const name = new URL(response.url()).pathname.split('/').at(-1) ?? '';
    if (name.endsWith('.js')) fetched.push([name, (await response.body()).length]);
  });
  await page.goto(new URL('articles/read-long/', host).href);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    fetched.map(([name]) => name),
    ['article.js'],
  );
  assert.ok((fetched[0]?.[1] ?? 0) <= 500);
});

test('a query that stands nowhere, or is markup, changes nothing', async () => {
  for (const query of ['没有的话', '<img src=x onerror=alert(1)>', '']) {
    await page.goto(new URL(`articles/read-long/?${new URLSearchParams({ q: query })}`, host).href);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('.reading-marks, mark, article img').count(), 0, query);
  }
});
