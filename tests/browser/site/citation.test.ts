import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../search/browser.ts';
import type { ServedSample } from './sample-site.ts';
import { serveSample } from './sample-site.ts';

let site: ServedSample;
let browser: Browser;
/** Folder of an article. */
let folder = '';
let address = '';

before(async () => {
  [site, browser] = await Promise.all([serveSample(), launchBrowser()]);
  const [id = ''] = (await readdir(join(site.folder, 'articles'))).toSorted();
  folder = join(site.folder, 'articles', id);
  address = new URL(`articles/${id}/`, site.host).href;
});

after(async () => {
  await browser.close();
  await site.close();
});

async function opened(options: Parameters<Browser['newContext']>[0] = {}): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(address);
  return [context, page];
}

test('every form of a citation is copied as the page or its file has it, and the page says so', async () => {
  const [context, page] = await opened();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const expected: [source: string, text: string | null][] = [
    ['gb-t-7714-2025', await page.textContent('#gb-t-7714-2025')],
    ['gb-t-7714-2015', await page.textContent('#gb-t-7714-2015')],
    ['file-bib', await readFile(join(folder, 'cite.bib'), 'utf8')],
    ['file-ris', await readFile(join(folder, 'cite.ris'), 'utf8')],
    ['file-csl.json', await readFile(join(folder, 'cite.csl.json'), 'utf8')],
  ];
  assert.equal(await page.locator('.cite button:visible').count(), expected.length);
  for (const [source, text] of expected) {
    await page.click(`button[data-copies="${source}"]`);
    const status = page.locator(`button[data-copies="${source}"] ~ [role=status]`);
    await status.filter({ hasText: '已复制' }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text, source);
  }
  await context.close();
});

test('where the browser keeps its clipboard closed the old way copies, and the focus stays where it was', async () => {
  const [context, page] = await opened();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('closed'))");
  await page.click('button[data-copies="file-ris"]');
  await page.locator('.cite [role=status]', { hasText: '已复制' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-copies')), 'file-ris');
  assert.equal(await page.locator('textarea').count(), 0);
  const ris = await readFile(join(folder, 'cite.ris'), 'utf8');
  // A field knows one sign for the end of a line.
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), ris.replaceAll('\r\n', '\n'));
  await context.close();
});

test('a file that cannot be had is not said to be copied', async () => {
  const [context, page] = await opened();
  await page.route('**/cite.bib', (route) => route.abort());
  await page.click('button[data-copies="file-bib"]');
  const status = page.locator('button[data-copies="file-bib"] ~ [role=status]');
  await status.filter({ hasText: '复制不了' }).waitFor();
  await context.close();
});

test('without JavaScript there are no buttons, and every form is downloaded', async () => {
  const [context, page] = await opened({ javaScriptEnabled: false });
  assert.equal(await page.locator('.cite button:visible').count(), 0);
  for (const file of ['cite.txt', 'cite.bib', 'cite.ris', 'cite.csl.json']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`.cite a[href$="${file}"]`)]);
    const text = await readFile((await download.path()) ?? '', 'utf8');
    assert.equal(text, await readFile(join(folder, file), 'utf8'));
    assert.notEqual(text, '');
  }
  await context.close();
});

test('a page that is only read fetches one script of a few lines, and the others when they are wanted', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url().split('/').at(-1) ?? '');
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  assert.deepEqual(scripts, ['article.js']);
  await page.click('button[data-copies="gb-t-7714-2025"]');
  await page.locator('.cite [role=status]', { hasText: /./ }).waitFor();
  assert.deepEqual(scripts, ['article.js', 'copy.js']);
  await context.close();
});
