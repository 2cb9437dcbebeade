import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { pageKinds } from '../../../scripts/sample-site/page-kinds.ts';
import { shapes } from '../../../scripts/sample-site/shapes.ts';
import { shapesSite } from '../../sites/made-sites.ts';
import type { Axe } from '../axe.ts';
import { serveAxe } from '../axe.ts';
import { launchBrowser } from '../search/browser.ts';
import { serveFolder } from '../search/serve-folder.ts';
import type { ServedSample } from './sample-site.ts';
import { serveSample } from './sample-site.ts';

let site: ServedSample;
let shown: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let axe: Axe;
/** Address of a page of each kind, in our language and then in others. */
const kinds: [kind: string, address: string][] = [];

before(async () => {
  [site, browser, axe] = await Promise.all([serveSample(), launchBrowser(), serveAxe()]);
  shown = await serveFolder(await shapesSite());
  for (const [kind, address] of await pageKinds(site.folder)) {
    kinds.push([kind, new URL(address.slice(1), site.host).href]);
  }
  for (const [kind, address] of shapes) kinds.push([kind, new URL(address.slice(1), shown.host).href]);
});

after(async () => {
  await browser.close();
  await Promise.all([site.close(), shown.close(), axe.close()]);
});

/** Opens a page of each kind, two at a time: one loads while the other is looked at. */
async function faultsOfKinds(
  context: BrowserContext,
  wanted: [kind: string, address: string][],
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  const waiting = [...wanted];
  const readOn = async () => {
    const page = await context.newPage();
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [kind, address] = next;
      await page.goto(address);
      for (const fault of await look(page)) faults.push(`${kind}: ${fault}`);
    }
  };
  await Promise.all([readOn(), readOn()]);
  await context.close();
  return faults;
}

async function overflowOf(page: Page): Promise<string[]> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return overflow > 0 ? [`${overflow} pixels wider than the window`] : [];
}

const colours: RunOptions = { runOnly: ['color-contrast'] };

// Every rule once at each width and once in each scheme; the other two views can only differ in their colours.
for (const [name, width, colorScheme, rules] of [
  ['phone, light', 360, 'light', {}],
  ['phone, dark', 360, 'dark', colours],
  ['desktop, light', 1280, 'light', colours],
  ['desktop, dark', 1280, 'dark', {}],
] as const) {
  test(`no page of any kind breaks a rule of axe: ${name}`, async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    // In another language only the words differ, and whether they fit.
    const wanted = kinds.filter(([kind]) => name === 'phone, light' || !kind.startsWith('en-'));
    const faults = await faultsOfKinds(context, wanted, async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      return [...(await axe.faultsOf(page, rules)), ...(await overflowOf(page))];
    });
    assert.deepEqual(faults, []);
  });
}

test('enlarged to 200 % nothing runs out of the window', async () => {
  // To the page a window of 1280 pixels is then one of 640.
  const context = await browser.newContext({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  assert.deepEqual(await faultsOfKinds(context, kinds, overflowOf), []);
});
