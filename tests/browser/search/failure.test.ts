import assert from 'node:assert/strict';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Manifest, ManifestShard } from '../../../src/search/index-files.ts';
import { messagesFor } from '../../../src/site/messages.ts';
import { launchBrowser, search } from './browser.ts';
import { recordsToFind } from './records-to-find.ts';
import type { ServedArchive } from './served-archive.ts';
import { serveArchive } from './served-archive.ts';

let archive: ServedArchive;
let browser: Browser;

before(async () => {
  [archive, browser] = await Promise.all([serveArchive(recordsToFind()), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await archive?.close();
});

const parts: Record<string, RegExp> = {
  'the list of shards': /\/shards\.json$/,
  'a file of words': /\/words\//,
  'the text of a result': /\/hits\//,
  'the facets': /\/facets\.json$/,
};

for (const [what, path] of Object.entries(parts)) {
  test(`says so where ${what} is missing, and a new attempt finds it again`, async () => {
    const page = await browser.newPage();
    const restore = await hide(join(archive.folder, 'pagefind'), path);
    await page.goto(new URL('search/?q=渠水&region=410600', archive.root).href);
    await page.waitForSelector('[data-search-state="error"]');
    assert.equal(await page.textContent('[data-result-count]'), '');
    assert.equal(await page.isVisible('[data-search-problem]'), true);
    assert.match((await page.textContent('[data-search-problem]')) ?? '', /检索没有成功/);

    await restore();
    await page.click('[data-search-retry]');
    assert.equal((await search(page)).count, 2);
    assert.equal(await page.isVisible('[data-search-problem]'), false);
    await page.close();
  });
}

test('finds what a site that was built anew in the meantime has, at the next attempt', async () => {
  const page = await browser.newPage();
  await page.goto(new URL('search/?q=渠水', archive.root).href);
  assert.equal((await search(page)).count, 2);
  const list = join(archive.folder, 'pagefind/shards.json');
  const before = await readFile(list, 'utf8');
  const { shards }: Manifest = JSON.parse(before);
  const moved = shards.map((shard) => ({ ...shard, folder: `${shard.folder}-anew` }));
  const move = (from: ManifestShard[], to: ManifestShard[]) =>
    Promise.all(
      from.map(({ folder }, index) =>
        rename(join(archive.folder, 'pagefind', folder), join(archive.folder, 'pagefind', to[index]?.folder ?? '')),
      ),
    );
  await move(shards, moved);
  await writeFile(list, JSON.stringify({ shards: moved }));
  try {
    await page.fill('[name=q]', '温室');
    await page.press('[name=q]', 'Enter');
    await page.waitForSelector('[data-search-state="error"]');
    await page.click('[data-search-retry]');
    assert.ok((await search(page)).count > 0);
  } finally {
    await move(moved, shards);
    await writeFile(list, before);
    await page.close();
  }
});

test('says so where the names of reporters are missing, when they are asked for', async () => {
  const page = await browser.newPage();
  const restore = await hide(join(archive.folder, 'pagefind'), /\/names\.json$/);
  await page.goto(new URL('search/?q=渠水', archive.root).href);
  assert.equal((await search(page)).count, 2);
  await page.click('[data-search-facets] summary');
  await page.waitForSelector('[data-search-state="error"]');
  await restore();
  await page.click('[data-search-retry]');
  await search(page);
  await page.waitForSelector('[data-search-facets][aria-busy="false"] [data-facet="reporter"] input');
  await page.close();
});

test('a site in English says it in English', async (context) => {
  const english = await serveArchive(recordsToFind(), { language: 'en' });
  context.after(english.close);
  const page = await browser.newPage();
  await page.route('**/pagefind/**/words/*', (route) => route.abort());
  await page.goto(new URL('search/?q=渠水', english.root).href);
  await page.waitForSelector('[data-search-state="error"]');
  const { search: words } = messagesFor('en');
  const said = (await page.textContent('[data-search-problem]')) ?? '';
  assert.ok(said.includes(words.error) && said.includes(words.retry), said);
  await page.close();
});

test('without scripts the page says so and offers the ways to browse', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('search/', archive.root).href);
  const links = await page.locator('noscript a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  assert.deepEqual(links, ['../regions/', '../dates/', '../papers/']);
  assert.ok(((await page.textContent('noscript')) ?? '').includes(messagesFor('zh-Hans').search.noScript));
  await context.close();
});

test('where the script does not come the page says so and offers the ways to browse', async () => {
  const page = await browser.newPage();
  await page.goto(new URL('search/?q=渠水', archive.root).href);
  await search(page);
  assert.equal(await page.locator('[data-search-not-ready]').count(), 0);
  await page.route('**/search.js', (route) => route.abort());
  await page.goto(new URL('search/?q=渠水', archive.root).href);
  const note = page.locator('[data-search-not-ready]');
  assert.equal(await note.isVisible(), false);
  // What the style sheet waits for, in an instant.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  assert.equal(await note.isVisible(), true);
  assert.match((await note.textContent()) ?? '', /检索程序没有载入/);
  await note.locator('a').first().click();
  await page.waitForURL(/regions/);
  await page.close();
});

test('a page in the place of a file of the index is a failure, whatever its status', async () => {
  const page = await browser.newPage();
  await page.route('**/*.pf_index', (route) => route.fulfill({ status: 200, body: '<!doctype html>Not here' }));
  await page.goto(new URL('search/?q=渠水', archive.root).href);
  await page.waitForSelector('[data-search-state="error"]');
  await page.unroute('**/*.pf_index');
  await page.click('[data-search-retry]');
  assert.equal((await search(page)).count, 2);
  await page.close();
});

test('a server that has unpacked the files of the index serves as well', async () => {
  const page = await browser.newPage();
  await page.route(/\.(pf_\w+|pagefind)$/, async (route) => {
    const packed = await readFile(
      join(archive.folder, new URL(route.request().url()).pathname.slice('/some/base/'.length)),
    );
    await route.fulfill({ status: 200, body: gunzipSync(packed) });
  });
  await page.goto(new URL('search/?q=渠水', archive.root).href);
  assert.equal((await search(page)).count, 2);
  await page.close();
});

/** Moves files away; the returned function puts them back. */
async function hide(folder: string, path: RegExp): Promise<() => Promise<void>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const all = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = all.filter((file) => path.test(file));
  assert.ok(files.length > 0);
  await Promise.all(files.map((file) => rename(file, `${file}.away`)));
  return async () => {
    await Promise.all(files.map((file) => rename(`${file}.away`, file)));
  };
}
