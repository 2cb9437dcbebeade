import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../search/browser.ts';
import type { ServedSample } from './sample-site.ts';
import { serveSample } from './sample-site.ts';

let site: ServedSample;
let browser: Browser;
/** Address of an article that the parser had a doubt about. */
let doubted = '';

before(async () => {
  [site, browser] = await Promise.all([serveSample(), launchBrowser()]);
  for (const id of (await readdir(join(site.folder, 'articles'))).toSorted()) {
    const html = await readFile(join(site.folder, 'articles', id, 'index.html'), 'utf8');
    if (html.includes('id="doubt-1-mark"')) doubted = new URL(`articles/${id}/`, site.host).href;
  }
  assert.notEqual(doubted, '');
});

after(async () => {
  await browser.close();
  await site.close();
});

test('nothing on the page breaks its own policy, and its data are no script', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(doubted);
  assert.deepEqual(complaints, []);
  const data = await page.textContent('script[type="application/ld+json"]');
  assert.equal(JSON.parse(data ?? '')['@graph'].length, 2);
  await page.close();
});

test('without JavaScript an article is read and held against its dump', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(doubted);
  assert.equal(await page.isVisible('.cite button'), false);
  assert.equal(await page.isVisible('.origin-lines'), false);
  await page.click('.origin summary');
  assert.equal(await page.isVisible('.origin-lines'), true);
  const words = await page.textContent('.origin-row:last-child .origin-lines li:last-child .words');
  await page.click('.origin-row:last-child .origin-lines li:last-child .number');
  assert.match(page.url(), /\/papers\/.*#L\d+$/);
  assert.equal(await page.textContent(`.dump-lines li:target .words`), words);
  await context.close();
});

test('a doubt leads to its explanation and back', async () => {
  const page = await browser.newPage();
  await page.goto(doubted);
  await page.click('#doubt-1-mark');
  assert.match(page.url(), /#doubt-1$/);
  await page.click('#doubt-1 .sign');
  assert.match(page.url(), /#doubt-1-mark$/);
  await page.close();
});

test('the words of a paragraph are copied without the sign of its link', async () => {
  const page = await browser.newPage();
  await page.goto(doubted);
  assert.doesNotMatch((await page.innerText('.body')) ?? '', /¶/);
  await page.close();
});
