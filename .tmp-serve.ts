import { serveGzipped } from '/work/w-search/scripts/search-bench/serve-gzipped.ts';
import { launchBrowser } from '/work/w-search/tests/browser/search/browser.ts';
const site = process.argv[2] ?? '/tmp/ws/sample';
const { root, server } = await serveGzipped(site);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
page.on('console', m => { if (m.type()==='error'||m.type()==='warning') console.log('  [console]', m.text()); });
page.on('pageerror', e => console.log('  [pageerror]', e.message));
const queries = process.argv.slice(3);
for (const q of queries) {
  await page.goto(new URL(`search/?${q.startsWith('?') ? q.slice(1) : 'q=' + encodeURIComponent(q)}`, root).href);
  await page.waitForFunction(() => { const s = document.querySelector('[data-search-state]')?.getAttribute('data-search-state'); return s !== 'busy'; });
  await page.waitForLoadState('networkidle');
  const r = await page.evaluate(() => ({
    state: document.querySelector('[data-search-state]')?.getAttribute('data-search-state'),
    status: document.querySelector('[data-search-status]')?.textContent,
    mistakes: (document.querySelector('[data-search-mistakes]') as HTMLElement).hidden ? '' : document.querySelector('[data-search-mistakes]')?.textContent,
    hint: (document.querySelector('[data-search-hint]') as HTMLElement).hidden ? '' : document.querySelector('[data-search-hint]')?.textContent,
    near: [...document.querySelectorAll('[data-search-near] li')].map(li => li.textContent).join(' ; '),
    hits: [...document.querySelectorAll('[data-article-id]')].slice(0, 3).map(h => (h.querySelector('.headline')?.textContent ?? '') + ' || ' + [...(h.querySelector('.snippet')?.childNodes ?? [])].map(n => n.nodeName === 'MARK' ? `[${n.textContent}]` : n.textContent).join('').slice(0, 110)),
  }));
  console.log(`>>> ${q}\n   ${r.state} | ${r.status} | ${r.mistakes} | ${r.hint}\n   near: ${r.near}\n   ${r.hits.join('\n   ')}`);
}
await browser.close(); server.closeAllConnections(); server.close();
