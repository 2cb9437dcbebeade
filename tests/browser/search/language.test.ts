import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { groupedFieldsOf } from '../../../src/search/fields.ts';
import { fold } from '../../../src/search/fold.ts';
import type { Group } from '../../../src/search/zones.ts';
import { launchBrowser, openSearch, showAll } from './browser.ts';
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

type Test = (record: ArticleRecord) => boolean;

/** What a reader means: a field of the record itself holds the words. */
const has =
  (words: string, group?: Group): Test =>
  (record) =>
    groupedFieldsOf(record).some(
      (field) => (group === undefined || field.group === group) && fold(field.text).includes(fold(words)),
    );
const at =
  (name: string): Test =>
  ({ places, region }) =>
    [...places, ...(region === null ? [] : [region])].some((place) => place.name.includes(name));
const not =
  (test: Test): Test =>
  (record) =>
    !test(record);
const both =
  (...tests: Test[]): Test =>
  (record) =>
    tests.every((test) => test(record));
const either =
  (...tests: Test[]): Test =>
  (record) =>
    tests.some((test) => test(record));

const queries: Record<string, [query: string, means: Test][]> = {
  'an excluded word': [
    ['渠 -石匠', both(has('渠'), not(has('石匠')))],
    ['-树', not(has('树'))],
    ['树 -银杏 -国槐', both(has('树'), not(has('银杏')), not(has('国槐')))],
  ],
  'one of several words': [
    ['温室|水费', either(has('温室'), has('水费'))],
    ['银杏 或 国槐', either(has('银杏'), has('国槐'))],
    ['银杏|国槐|皂荚 树', both(has('树'), either(has('银杏'), has('国槐'), has('皂荚')))],
  ],
  'a word in the headline': [
    ['title:渠', has('渠', 'title')],
    ['标题：渠水 石匠', both(has('渠水', 'title'), has('石匠'))],
    ['渠 -标题:渠', both(has('渠'), not(has('渠', 'title')))],
    ['标题:银杏|国槐', either(has('银杏', 'title'), has('国槐', 'title'))],
  ],
  'a word in the byline': [
    ['author:尹晓禾', has('尹晓禾', 'author')],
    ['记者：禾', has('禾', 'author')],
    ['尹晓禾 -记者:尹晓禾', both(has('尹晓禾'), not(has('尹晓禾', 'author')))],
  ],
  'a place': [
    ['place:浚县', at('浚县')],
    ['地点：街道', at('街道')],
    ['地点:鹤壁 树', both(at('鹤壁'), has('树'))],
  ],
  'a phrase in quotes': [
    ['"渠 水"', has('渠水')],
    ['“渠水”', has('渠水')],
    ['"-"渠水', has('渠水')],
  ],
};

for (const [what, pairs] of Object.entries(queries)) {
  test(`finds ${what}: every one and nothing else`, async () => {
    for (const [query, means] of pairs) {
      const expected = records.filter(means);
      assert.ok(expected.length > 0 && expected.length < records.length, `${query} says nothing`);
      const { count } = await openSearch(page, archive.root, { q: query });
      assert.equal(count, expected.length, query);
      assert.deepEqual((await showAll(page)).toSorted(), expected.map(({ id }) => id).toSorted(), query);
    }
  });
}

test('author: looks at names, not at the roles and houses printed with them', async () => {
  assert.ok(records.some(has('通讯员', 'byline')));
  for (const query of ['记者:通讯员', 'author:本报']) {
    assert.equal((await openSearch(page, archive.root, { q: query })).count, 0, query);
  }
  assert.equal((await openSearch(page, archive.root, { q: '通讯员' })).count, records.filter(has('通讯员')).length);
});

test('an operator that cannot be one is plain text, and the page says so', async () => {
  const note = page.locator('[data-search-mistakes]');
  await openSearch(page, archive.root, { q: '渠水|' });
  assert.match((await note.textContent()) ?? '', /当作普通文字：\|/);
  assert.equal(await note.isVisible(), true);
  await openSearch(page, archive.root, { q: '渠水|温室' });
  assert.equal(await note.isVisible(), false);
});

test('marks only what was asked for, where it was asked for', async () => {
  await openSearch(page, archive.root, { q: '标题:渠水 石匠 -温室' });
  assert.deepEqual(await page.locator('[data-article-id] .headline mark').allTextContents(), ['渠水']);
  const inText = await page.locator('[data-article-id] .snippet mark').allTextContents();
  assert.ok(inText.length > 0 && inText.every((mark) => mark === '石匠'));
});

test('a result carries its query on to the article, which marks it', async () => {
  await openSearch(page, archive.root, { q: '渠水 -温室' });
  await page.locator('[data-article-id] a').first().click();
  await page.waitForSelector('.reading-marks');
  assert.ok((await page.locator('article mark').allTextContents()).every((mark) => mark === '渠水'));
});
