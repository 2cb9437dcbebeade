import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { displayedRecord } from '../../../src/site/punctuation/displayed-record.ts';
import { launchBrowser } from '../search/browser.ts';
import { serveFolder } from '../search/serve-folder.ts';
import type { ServedSample } from './sample-site.ts';
import { serveSample } from './sample-site.ts';

/** What Zotero saves, as far as it is looked at here. */
interface ZoteroItem {
  itemType: string;
  title: string;
  creators: { firstName: string; lastName: string; creatorType: string }[];
  publicationTitle?: string;
  section?: string;
  pages?: string;
  date?: string;
  language?: string;
  url?: string;
  extra?: string;
}

/** Zotero's own translators, which need a browser's DOM. */
const translators = join(dirname(createRequire(import.meta.url).resolve('ztractor/package.json')), 'dist');

let site: ServedSample;
let zotero: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let page: Page;

before(async () => {
  [site, zotero, browser] = await Promise.all([serveSample(), serveFolder(translators), launchBrowser()]);
  page = await browser.newPage();
  await page.route(zotero.host.href, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(zotero.host.href);
});

after(async () => {
  await browser.close();
  await Promise.all([site.close(), zotero.close()]);
});

/** What Zotero makes of the page of an article, without asking for anything else. */
async function saved(id: string): Promise<ZoteroItem> {
  const html = await readFile(join(site.folder, 'articles', id, 'index.html'), 'utf8');
  const result = await page.evaluate(
    async ({ script, ...asked }) => {
      const { extractMetadata } = await import(script);
      return extractMetadata(asked);
    },
    { script: '/index.js', html, url: `https://archive.example/articles/${id}/`, network: 'deny' },
  );
  assert.equal(result.success, true, JSON.stringify(result));
  assert.equal(result.items.length, 1);
  return result.items[0];
}

/** The record as its page shows it. */
async function recordOf(id: string): Promise<ArticleRecord> {
  return displayedRecord(JSON.parse(await readFile(join(site.folder, 'articles', id, 'index.json'), 'utf8')));
}

test('Zotero saves every article as a newspaper article of its paper, with its authors', async () => {
  const ids = (await readdir(join(site.folder, 'articles'))).toSorted();
  assert.ok(ids.length > 100);
  for (const id of ids) {
    const [item, record] = await Promise.all([saved(id), recordOf(id)]);
    assert.equal(item.itemType, 'newspaperArticle', id);
    if (record.title !== '') assert.equal(item.title, record.title, id);
    assert.equal(item.publicationTitle, record.newspaper?.name, id);
    assert.equal(item.pages, record.page.label ?? undefined, id);
    assert.equal(item.section, record.page.name ?? undefined, id);
    assert.equal(item.language, 'zh-CN', id);
    const names = new Set(record.bylines.map(({ name }) => name));
    for (const { firstName, lastName } of item.creators) assert.ok(names.has(lastName) && firstName === '', id);
    const author = record.bylines.find(({ role }) => role === 'reporter' || role === 'author');
    if (author !== undefined) assert.equal(item.creators[0]?.lastName, author.name, id);
  }
});

test('Zotero is told a day as a day, a span as a span, and what is inferred as inferred', async () => {
  const dates = new Map<string, ZoteroItem>();
  for (const id of await readdir(join(site.folder, 'articles'))) {
    const { date } = await recordOf(id);
    const kind = `${date.basis} ${date.precision}`;
    if (!dates.has(kind)) dates.set(kind, await saved(id));
  }
  assert.match(dates.get('masthead day')?.date ?? '', /^\d{4}-\d{2}-\d{2}$/);
  assert.equal(dates.get('masthead day')?.extra, undefined);
  assert.match(dates.get('inferred day')?.date ?? '', /^\d{4}-\d{2}-\d{2}$/);
  assert.match(dates.get('inferred day')?.extra ?? '', /见报日期系推定/);
  assert.match(dates.get('inferred season')?.date ?? '', /^\d{4}-\d{2}\/\d{4}-\d{2}$/);
});
