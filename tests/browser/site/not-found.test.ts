import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { staticHandler } from '../../../src/cli/static-handler.ts';
import { buildSite } from '../../../src/site/build.ts';
import { inventedRecords, newspapers, settings } from '../../site/invented-records.ts';
import { launchBrowser } from '../search/browser.ts';

let folder: string;
let browser: Browser;
let server: Server;
let host: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yubao-not-found-'));
  const editions = { en: { title: 'Yubao Archive', description: 'Local papers.' } };
  await buildSite({ records: inventedRecords(), newspapers, settings: { ...settings, editions }, out: folder });
  const serve = staticHandler(folder);
  // The same site at the root of the host and below /archive/yubao/.
  server = createServer((request, response) => {
    request.url = (request.url ?? '/').replace(/^\/archive\/yubao\//, '/');
    serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const actionOf = (form: Element) => (form as HTMLFormElement).action;

for (const base of ['/', '/archive/yubao/']) {
  for (const missing of ['nothing', 'dates/2099/', 'papers/hebi-daily/2099-01-01/02/part-9/']) {
    test(`what is not there leads on, and is styled: ${base}${missing}`, async () => {
      const page = await browser.newPage();
      const answer = await page.goto(host + base + missing);
      assert.equal(answer?.status(), 404);
      await page.waitForFunction(() => document.querySelector<HTMLAnchorElement>('.places a')?.href !== '');
      const border = await page.$eval('.blank', (blank) => getComputedStyle(blank).outlineStyle);
      assert.equal(border, 'solid', 'the style sheet is there');
      assert.equal(await page.locator('form').first().evaluate(actionOf), `${host}${base}search/`);
      await page.getByRole('link', { name: '地区', exact: true }).click();
      assert.equal(page.url(), `${host}${base}regions/`);
      await page.close();
    });
  }
}

for (const base of ['/', '/archive/yubao/']) {
  test(`what is not there in another language says so in that language first, and leads on in it: ${base}en/`, async () => {
    const page = await browser.newPage();
    await page.goto(`${host}${base}en/dates/2099/`);
    await page.waitForFunction(() => document.querySelector('[data-ways]')?.getAttribute('lang') === 'en');
    assert.equal(await page.locator('.lead').count(), 2);
    assert.equal(await page.locator('form').first().evaluate(actionOf), `${host}${base}en/search/`);
    await page.getByRole('link', { name: 'Regions', exact: true }).click();
    assert.equal(page.url(), `${host}${base}en/regions/`);
    await page.goto(`${host}${base}english`);
    await page.waitForFunction(() => document.querySelector<HTMLAnchorElement>('.places a')?.href !== '');
    assert.equal(await page.locator('[data-ways]').first().getAttribute('lang'), 'zh-Hans', 'a like beginning');
    await page.close();
  });
}

test('without scripts it is styled and says what it is', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${host}/archive/yubao/dates/2099/`);
  assert.match(await page.locator('h1').innerText(), /^没有这个页面\s+No such page\s*$/);
  assert.equal(await page.$eval('.blank', (blank) => getComputedStyle(blank).outlineStyle), 'solid');
  assert.equal(await page.locator('form:visible').count(), 0, 'a form that leads nowhere is not shown');
  await context.close();
});
