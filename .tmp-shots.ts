import { serveGzipped } from '/work/w-search/scripts/search-bench/serve-gzipped.ts';
import { launchBrowser } from '/work/w-search/tests/browser/search/browser.ts';
const site = process.argv[2] ?? '/tmp/ws/sample';
const { root, server } = await serveGzipped(site);
const browser = await launchBrowser();
const wait = (page: any) => page.waitForFunction(() => document.querySelector('[data-search-state]')?.getAttribute('data-search-state') !== 'busy').then(() => page.waitForLoadState('networkidle'));
for (const [name, width, height, colorScheme] of [['phone-light', 390, 844, 'light'], ['phone-dark', 390, 844, 'dark'], ['desktop-light', 1280, 900, 'light'], ['desktop-dark', 1280, 900, 'dark']] as const) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  const shot = (n: string, fullPage = false) => page.screenshot({ path: `/tmp/ws/shots/${n}.${name}.png`, fullPage });
  await page.goto(new URL('search/?q=' + encodeURIComponent('图书馆|书屋'), root).href); await wait(page); await shot('results', true);
  await page.click('[data-search-facets] summary'); await page.waitForTimeout(600); await shot('facets', true);
  if (name.includes('light')) {
  await page.goto(new URL('search/', root).href); await page.focus('[name=q]'); await page.waitForLoadState('networkidle'); await page.keyboard.type('hb', { delay: 30 }); await page.waitForTimeout(500); await page.keyboard.press('ArrowDown'); await shot('suggest');
  await page.goto(new URL('search/?q=' + encodeURIComponent('标题:老槐树|'), root).href); await wait(page); 
  await page.goto(new URL('search/?q=' + encodeURIComponent('未班车 "老'), root).href); await wait(page); await shot('none');
  await page.route('**/pf_*', r => r.abort()); await page.route('**/*.pf_index', r => r.abort());
  await page.goto(new URL('search/?q=' + encodeURIComponent('水'), root).href); await wait(page); await shot('error');
  await page.unrouteAll();
  }
  await page.goto(new URL('search/?q=' + encodeURIComponent('图书馆'), root).href); await wait(page); await page.click('.headline a'); await page.waitForSelector('.reading-marks'); await page.waitForTimeout(300); await shot('article');
  await page.close();
}
const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
await page.emulateMedia({ media: 'print' });
await page.goto(new URL('search/?q=' + encodeURIComponent('图书馆|书屋') + '&region=410600', root).href); await wait(page);
await page.screenshot({ path: '/tmp/ws/shots/results.print.png', fullPage: true });
await page.pdf({ path: '/tmp/ws/shots/results.pdf', format: 'A4' });
await browser.close(); server.closeAllConnections(); server.close();
