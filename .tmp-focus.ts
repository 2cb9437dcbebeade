import { serveGzipped } from '/work/w-search/scripts/search-bench/serve-gzipped.ts';
import { launchBrowser } from '/work/w-search/tests/browser/search/browser.ts';
const { root, server } = await serveGzipped('/tmp/ws/sample');
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
const wait = () => page.waitForFunction(() => document.querySelector('[data-search-state]')?.getAttribute('data-search-state') !== 'busy').then(() => page.waitForLoadState('networkidle')).then(() => page.waitForTimeout(300));
const active = () => page.evaluate(() => { const a = document.activeElement; return a === null ? 'null' : `${a.tagName} ${a.className?.baseVal ?? a.className} ${a.getAttribute('aria-label') ?? a.textContent?.slice(0, 20)}`; });
await page.goto(new URL('search/?q=' + encodeURIComponent('图书馆'), root).href); await wait();
await page.click('[data-search-facets] summary'); await wait();
await page.focus('[data-search-chart] a[tabindex="0"]'); await page.keyboard.press('ArrowLeft'); console.log(await active()); await page.keyboard.press('Enter'); await wait(); console.log('after Enter', await active(), page.url());
await page.goto(new URL('search/?q=' + encodeURIComponent('图书馆') + '&region=410600&kind=article', root).href); await wait();
await page.focus('[data-search-chosen] button'); await page.keyboard.press('Enter'); await wait(); console.log('chip', await active());
await page.goto(new URL('search/?q=' + encodeURIComponent('未班车'), root).href); await wait();
await page.focus('[data-search-near] a'); await page.keyboard.press('Enter'); await wait(); console.log('near', await active());
await page.goto(new URL('search/?q=' + encodeURIComponent('的'), root).href); await wait();
await page.focus('[data-search-more]'); await page.keyboard.press('Enter'); await wait(); console.log('more', await active());
// idle facets
await page.goto(new URL('search/', root).href); await page.click('[data-search-facets] summary'); await wait();
console.log((await page.locator('[data-search-facets] [data-facet-count]').allTextContents()).join(','));
// aria snapshot
console.log(await page.locator('main').ariaSnapshot().then(s => s.slice(0, 2500)));
for (const typed of ['lv', 'lü', 'lu', 'hbs', 'hebis', 'zhengz', 'xunx', 'qiu', 'shan', 'Hebi', 'he bi', "he'bi", 'tushuguan', 'tsg', 'xxian', 'jxq']) {
  await page.goto(new URL('search/', root).href); const l = page.waitForResponse(/suggestions/); await page.focus('[name=q]'); await l; await page.waitForTimeout(50);
  await page.keyboard.type(typed); await page.waitForTimeout(250);
  console.log(typed, '→', (await page.locator('[role=option]').allTextContents()).join(' ; '));
}
await browser.close(); server.closeAllConnections(); server.close();
