import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { pageKinds } from '../../../scripts/sample-site/page-kinds.ts';
import { buildShapes, shapes } from '../../../scripts/sample-site/shapes.ts';
import { launchBrowser } from '../search/browser.ts';
import { serveFolder } from '../search/serve-folder.ts';
import type { ServedSample } from './sample-site.ts';
import { serveSample } from './sample-site.ts';

const axe = createRequire(import.meta.url).resolve('axe-core');

let site: ServedSample;
let shown: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let folder = '';

before(async () => {
  [site, browser] = await Promise.all([serveSample(), launchBrowser()]);
  folder = await mkdtemp(join(tmpdir(), 'yubao-shapes-'));
  shown = await serveFolder(await buildShapes(folder));
});

after(async () => {
  await browser.close();
  await Promise.all([site.close(), shown.close()]);
  await rm(folder, { recursive: true });
});

// Every rule once at each width and once in each scheme; the other two views can only differ in their colours.
for (const [name, width, colorScheme, rules] of [
  ['phone, light', 360, 'light', 'axe.run()'],
  ['phone, dark', 360, 'dark', "axe.run({ runOnly: ['color-contrast'] })"],
  ['desktop, light', 1280, 'light', "axe.run({ runOnly: ['color-contrast'] })"],
  ['desktop, dark', 1280, 'dark', 'axe.run()'],
] as const) {
  test(`no page of any kind breaks a rule of axe: ${name}`, async () => {
    // The page's policy forbids inline scripts, so axe comes in beside it.
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const faults: string[] = [];
    // In another language only the words differ, and whether they fit.
    const kinds = [...(await pageKinds(site.folder))].filter(
      ([kind]) => name === 'phone, light' || !kind.startsWith('en-'),
    );
    for (const [kind, address] of [...kinds, ...shapes]) {
      await page.goto(new URL(address.slice(1), shapes.has(kind) ? shown.host : site.host).href);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.addScriptTag({ path: axe });
      const { violations }: AxeResults = await page.evaluate(rules);
      for (const { id, nodes } of violations) faults.push(`${kind}: ${id}: ${nodes[0]?.html}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) faults.push(`${kind}: ${overflow} pixels wider than the window`);
    }
    assert.deepEqual(faults, []);
    await context.close();
  });
}

test('enlarged to 200 % nothing runs out of the window', async () => {
  // To the page a window of 1280 pixels is then one of 640.
  const context = await browser.newContext({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const faults: string[] = [];
  for (const [kind, address] of [...(await pageKinds(site.folder)), ...shapes]) {
    await page.goto(new URL(address.slice(1), shapes.has(kind) ? shown.host : site.host).href);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) faults.push(`${kind}: ${overflow} pixels wider than the window`);
  }
  assert.deepEqual(faults, []);
  await context.close();
});
