/** How an article is set, as the browser computes it: on a phone, on desks of two widths, on paper. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { shapesSite } from '../../sites/made-sites.ts';
import { launchBrowser } from '../search/browser.ts';
import { serveFolder } from '../search/serve-folder.ts';

let site: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([shapesSite().then(serveFolder), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function opened(address: string, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(new URL(address, site.host).href);
  return page;
}

const isShown = (page: Page, selector: string) => page.locator(selector).first().isVisible();

test('an article is set for reading: indent, leading, measure, no gap, and no face from outside', async () => {
  for (const width of [1280, 1920]) {
    const page = await opened('articles/shape-jump/', { viewport: { width, height: 900 } });
    const set = await page.$eval('.body p:nth-of-type(2)', (paragraph) => {
      const style = getComputedStyle(paragraph);
      const sign = Number.parseFloat(style.fontSize);
      return {
        signsALine: paragraph.getBoundingClientRect().width / sign,
        indent: Number.parseFloat(style.textIndent) / sign,
        leading: Number.parseFloat(style.lineHeight) / sign,
        gap:
          paragraph.getBoundingClientRect().top -
          (paragraph.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
        lineBreak: style.lineBreak,
        autospace: style.getPropertyValue('text-autospace'),
        faces: document.fonts.size,
      };
    });
    assert.ok(set.signsALine >= 34 && set.signsALine <= 38, `${set.signsALine} signs a line`);
    assert.deepEqual([set.indent, set.leading.toFixed(2), set.gap], [2, '1.80', 0]);
    assert.deepEqual([set.lineBreak, set.autospace, set.faces], ['strict', 'normal', 0]);
    await page.close();
  }
});

test('on a phone the lines of a headline end where its phrases do', async () => {
  const page = await opened('articles/shape-jump/', { viewport: { width: 360, height: 740 } });
  const lines = await page.$eval('h1 .phrases', (phrases) => {
    const found: string[] = [];
    let left = Number.POSITIVE_INFINITY;
    for (const node of phrases.childNodes) {
      for (let index = 0; index < (node.textContent ?? '').length; index += 1) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const rectangle = range.getBoundingClientRect();
        // A sign left of the one before it begins a line.
        if (rectangle.left < left) found.push('');
        left = rectangle.left;
        found.push((found.pop() ?? '') + range);
      }
    }
    return found;
  });
  assert.ok(lines.length > 1);
  const phrases = (await page.$eval('h1 .phrases', ({ innerHTML }) => innerHTML)).split('<wbr>');
  const ends = new Set(phrases.map((_, index) => phrases.slice(0, index + 1).join('')));
  const beginnings = lines.map((_, index) => lines.slice(0, index + 1).join(''));
  assert.deepEqual(
    beginnings.filter((beginning) => !ends.has(beginning)),
    [],
  );
  await page.close();
});

test('an article prints like a cutting: where it is from, the piece, how to cite it, and nothing of the site', async () => {
  const page = await opened('articles/shape-jump/', { viewport: { width: 794, height: 1123 } });
  assert.equal(await isShown(page, '.cutting'), false, 'on screen the trail says it');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  assert.match(await page.innerText('.cutting'), /^鹤壁日报\s+2026年5月18日\s+第01版：要闻$/);
  for (const selector of ['h1', '.body', '.cite']) assert.equal(await isShown(page, selector), true, selector);
  for (const selector of ['.bar', '.site-footer', '.trail', '.site-notice', '.facts', '.siblings', '.cite button']) {
    assert.equal(await isShown(page, selector), false, selector);
  }
  const columns = () => page.$eval('.body', (body) => getComputedStyle(body).columnCount);
  assert.equal(await columns(), 'auto', 'two paragraphs stand in one column');
  await page.goto(new URL('articles/shape-verse/', site.host).href);
  assert.equal(await columns(), 'auto', 'verse is not broken over columns');
  await page.close();
});

test('where less motion is asked for nothing moves, and whatever has the focus shows it', async () => {
  const page = await opened('articles/shape-jump/', { reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        return (
          Number.parseFloat(transitionDuration) + Number.parseFloat(animationDuration) > 0 ||
          scrollBehavior === 'smooth'
        );
      }).length,
  );
  assert.equal(moving, 0);
  const seen = new Set<string>();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { tag: element.outerHTML.slice(0, 80), outline: `${outlineStyle} ${outlineWidth}` };
    });
    if (focused === null) break;
    assert.equal(focused.outline, 'solid 3px', focused.tag);
    seen.add(focused.tag);
  }
  assert.ok(seen.size > 15, `${seen.size} places by keyboard`);
  await page.close();
});
