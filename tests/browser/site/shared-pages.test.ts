import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { runInside } from '../../cli/run-yubao.ts';
import { testOnSharedPages } from '../../shared-pages.ts';
import { launchBrowser, openSearch } from '../search/browser.ts';
import { serveFolder } from '../search/serve-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

testOnSharedPages(
  'the five real pages become a site that is browsed by region and date, and searched',
  async (pages) => {
    const folder = await mkdtemp(join(tmpdir(), 'yubao-shared-'));
    const content = join(folder, 'content');
    const out = join(folder, 'site');
    await mkdir(join(content, 'dumps'), { recursive: true });
    await cp(join(root, 'content/newspapers.yaml'), join(content, 'newspapers.yaml'));
    await writeFile(join(content, 'site.yaml'), 'title: 版面\ndescription: 五个版面\nlanguage: zh-Hans\n');
    for (const { number, text } of pages) await writeFile(join(content, 'dumps', `${number}.txt`), text);
    const built = await runInside(
      ['build', '--content', content, '--out', out, '--cache', join(folder, 'cache')],
      root,
    );
    assert.equal(built.code, 0, built.stderr);
    const { host, close } = await serveFolder(out);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await byRegion(page, host);
      await byDate(page, host);
      await bySearch(page, host, out);
    } finally {
      await browser.close();
      await close();
      await rm(folder, { recursive: true });
    }
  },
);

async function byRegion(page: Page, host: URL): Promise<void> {
  await page.goto(host.href);
  await page.click('nav a[href$="regions/"]');
  await page.click('main a[href$="410600/"]');
  await page.click('main a[href*="articles/"]');
  await isArticle(page);
}

async function byDate(page: Page, host: URL): Promise<void> {
  await page.goto(host.href);
  await page.click('nav a[href$="dates/"]');
  await page.click('main a[href$="2026/"]');
  if (!/\/dates\/2026\/03\//.test(page.url())) await page.click('main a[href$="03/"]');
  await page.click('main table a[href$="14/"]');
  await page.click('main a[href*="articles/"]');
  await isArticle(page);
}

async function isArticle(page: Page): Promise<void> {
  await page.waitForURL(/\/articles\/[a-z0-9-]+\/$/);
  assert.ok(((await page.textContent('main h1')) ?? '').trim().length > 2);
  assert.ok((await page.locator('main p').count()) > 1);
}

/** Two words that the pages hold, and a stretch out of the middle of a sentence, which is read from the site itself. */
async function bySearch(page: Page, host: URL, out: string): Promise<void> {
  for (const word of ['淇滨区', '孙志刚']) {
    const { count, ids } = await openSearch(page, host, { q: word });
    assert.ok(count > 0 && ids.length > 0, `${word} is found`);
  }
  const records = (await readFile(join(out, 'data/articles.ndjson'), 'utf8')).trim().split('\n');
  const record = records.map((line) => JSON.parse(line)).find(({ body }) => body[1]?.text?.length > 60);
  const phrase = record.body[1].text.slice(31, 45);
  const { ids } = await openSearch(page, host, { q: phrase });
  assert.ok(ids.includes(record.id), 'a phrase from the middle of a sentence finds its article');
  assert.ok((await page.locator('[data-article-id] mark').count()) > 0);
}
