import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { reviewMessages } from '../../../src/cli/review/messages.ts';
import { renderReviewIndex, reviewEntry } from '../../../src/cli/review/ReviewIndex.tsx';
import { renderReview } from '../../../src/cli/review/ReviewPage.tsx';
import { parseText } from '../../parse/parse-text.ts';
import { launchBrowser } from '../search/browser.ts';

const dump = fileURLToPath(new URL('../../../content/dumps/hebi/lantern-market.txt', import.meta.url));
const text = readFileSync(dump, 'utf8');
const result = parseText(text);
const [first] = result.records;
const doubt = { rule: 'made-up', reason: 'Is it so?', span: first?.source.spans[0] ?? ([1, 1] as [number, number]) };
const doubted = { ...result, problems: [...result.problems, doubt] };
const messages = reviewMessages('zh-Hans');
const review = renderReview(doubted, text, messages, 'index.html');
const index = renderReviewIndex([reviewEntry(doubted, 'a.html', text.split('\n').length)], 1, messages);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

async function open(html: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  // axe is a script, and the page allows none.
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
  await page.setContent(html);
  return page;
}

/** Ids of the rules of axe that the page breaks. */
async function violationsOf(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`the pages break no rule of axe and are no wider than ${width} px, ${colorScheme}`, async () => {
      for (const html of [review, index]) {
        const page = await open(html, width, colorScheme);
        assert.deepEqual(await violationsOf(page), []);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
        await page.close();
      }
    });
  }
}

test('on a wide screen a link into the articles leaves the dump where it is, and both light up', async () => {
  const page = await open(review, 1280);
  const badge = page.locator('.line:not(.empty) .marks .holder a').last();
  await badge.scrollIntoViewIfNeeded();
  const before = await page.locator('#dump').evaluate(({ scrollTop }) => scrollTop);
  await badge.click();
  await page.mouse.move(0, 0);
  const piece = (await badge.getAttribute('href'))?.slice(1) ?? '';
  assert.equal(await page.locator('#dump').evaluate(({ scrollTop }) => scrollTop), before);
  const box = await page.locator(`#${piece}`).boundingBox();
  assert.ok(box && box.y > 0 && box.y < 800, 'the piece is in view');
  const colours = await page
    .locator(`.${piece}`)
    .evaluateAll((all) => all.map((element) => getComputedStyle(element).backgroundColor));
  assert.ok(colours.length > 1, 'the piece and its stretches');
  assert.equal(new Set(colours).size, 1);
  await page.close();
});

test('on a narrow screen the dump stands under the articles', async () => {
  const page = await open(review, 390);
  const articles = await page.locator('#articles').boundingBox();
  const dumpBox = await page.locator('#dump').boundingBox();
  assert.ok(articles && dumpBox && dumpBox.y >= articles.y + articles.height);
  await page.close();
});
