import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { fieldsOf } from '../../../src/search/fields.ts';
import { fold } from '../../../src/search/fold.ts';
import type { Outcome } from './browser.ts';
import { launchBrowser, openSearch, search } from './browser.ts';
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
  await openSearch(page, archive.root, { q: '渠水' });
});
after(async () => {
  await browser?.close();
  await archive?.close();
});

/** What a reader means by finding: every word, folded, is a part of some field, folded. */
function holders(query: string): string[] {
  const words = query
    .split(/\s+/u)
    .map(fold)
    .filter((word) => word !== '');
  return records
    .filter((record) => words.every((word) => foldedFields(record).some((field) => field.includes(word))))
    .map(({ id }) => id);
}

function foldedFields(record: ArticleRecord): string[] {
  const { title, rest } = fieldsOf(record);
  return [title, ...rest].map(fold);
}

/** Query → a record it must find; the others must be found exactly where the text holds the words. */
const queries: Record<string, [query: string, finds: string | null][]> = {
  'words of two characters': [
    ['渠水', 'find-wide'],
    ['温室', 'find-whole'],
    ['石匠', 'hebi-20260314-02-00000001'],
  ],
  names: [
    ['曲守田', 'hebi-20260314-02-00000001'],
    ['通讯员 曲文朗', 'hebi-20260314-02-00000001'],
  ],
  'a phrase across punctuation': [
    ['一公布种了十一亩', 'hebi-20260314-02-00000001'],
    ['一公布。种了', 'hebi-20260314-02-00000001'],
  ],
  'a phrase across two paragraphs': [['慢了三分钟', 'find-traditional']],
  'parts that no dictionary has': [
    ['室里育', 'find-whole'],
    ['联网的传', 'find-whole'],
  ],
  'numbers with a point': [
    ['24.1万', 'find-decimal'],
    ['２４．１万', 'find-decimal'],
    ['5.5%', 'find-decimal'],
  ],
  'numerals printed as circles': [
    ['二〇〇九', 'find-foreign'],
    ['二○○九', 'find-foreign'],
    ['二九', null],
  ],
  'numbers without one': [
    ['241万', 'find-whole'],
    ['55亩', 'find-whole'],
    ['6万元', 'find-decimal'],
  ],
  Latin: [
    ['gdp', 'find-decimal'],
    ['GDP', 'find-decimal'],
    ['wi-fi', 'find-whole'],
    ['wifi', 'find-whole'],
    ['ifi', 'find-whole'],
  ],
  'full-width forms': [
    ['ＷＩＦＩ', 'find-whole'],
    ['ｇｄｐ', 'find-decimal'],
  ],
  'simplified for traditional': [
    ['龚丽云', 'find-traditional'],
    ['浚县志', null],
    ['里面', 'find-traditional'],
  ],
  'traditional for simplified': [
    ['溫室', 'find-whole'],
    ['濬縣誌', 'find-traditional'],
    ['淺', null],
  ],
  'single characters': [
    ['渠', 'find-wide'],
    ['㐀', 'find-fences'],
    ['6', 'find-decimal'],
    ['が', null],
    ['か', null],
  ],
  'other scripts': [
    ['ガラス', 'find-foreign'],
    ['각자', 'find-foreign'],
    ['각', 'find-foreign'],
    ['가', null],
    ['cafe', 'find-foreign'],
    ['𠮷野', 'find-foreign'],
    ['½㎡', 'find-foreign'],
    ['m2', 'find-foreign'],
  ],
  'the letters that fence the index': [
    ['ꀀ', 'find-fences'],
    ['ꀀꀁ', 'find-fences'],
    ['ꀁ00', null],
  ],
  'two words': [
    ['渠水 石匠', 'hebi-20260314-02-00000001'],
    ['书屋 温室', null],
    ['温室　传感器', 'find-whole'],
  ],
  'what stands in two fields': [
    ['三里路口', null],
    ['三里才拍', null],
    ['石磨龚小满', null],
  ],
  captions: [
    ['路口的石磨', 'find-caption'],
    ['龚小满', 'find-caption'],
  ],
};

for (const [what, pairs] of Object.entries(queries)) {
  test(`finds ${what}: every one and nothing else`, async () => {
    for (const [query, id] of pairs) {
      const expected = holders(query);
      if (id === null) assert.ok(expected.length < records.length);
      else assert.ok(expected.includes(id), `${query} should stand in ${id}`);
      assert.deepEqual(await idsFor(query), expected.toSorted(), query);
    }
  });
}

test('finds every pair and triple of characters of the archive exactly', async () => {
  const parts = new Set(
    records.flatMap(foldedFields).flatMap((field) => {
      const characters = [...field];
      return characters.flatMap((_, at) => [2, 3].map((length) => characters.slice(at, at + length).join('')));
    }),
  );
  const sample = [...parts].filter((part, index) => [...part].length > 1 && index % 5 === 0);
  assert.ok(sample.length > 300, `only ${sample.length} parts`);
  const counts = await countEach(sample);
  assert.deepEqual(
    sample.filter((part, index) => counts[index] !== holders(part).length),
    [],
  );
});

/** What the page counts for each query sent by its own form, one after the other, without a word between it and us. */
function countEach(asked: string[]): Promise<number[]> {
  return page.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>('[data-search-query]');
    const state = document.querySelector<HTMLElement>('[data-search-state]');
    if (!field?.form || !state) throw new Error('This is no search page');
    const counts: number[] = [];
    for (const word of words) {
      field.value = word;
      const done = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          if (state.dataset.searchState !== 'done') return;
          observer.disconnect();
          resolve();
        }).observe(state, { attributeFilter: ['data-search-state'] });
      });
      field.form.requestSubmit();
      await done;
      counts.push(Number(document.querySelector('[data-result-count]')?.textContent));
    }
    return counts;
  }, asked);
}

/** All results of a query by the page's own form, whatever number the page shows at first. */
async function idsFor(query: string): Promise<string[]> {
  const { count } = await ask(query);
  while (await page.isVisible('[data-search-more]')) await page.click('[data-search-more]');
  await page.waitForFunction((all) => document.querySelectorAll('[data-article-id]').length === all, count);
  return (await search(page)).ids.toSorted();
}

async function ask(query: string): Promise<Outcome> {
  await page.fill('[name=q]', query);
  await page.press('[name=q]', 'Enter');
  return search(page);
}
