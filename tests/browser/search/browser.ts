import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumArguments } from '../../../scripts/sample-site/chromium-arguments.ts';
import { findChromium } from '../../../scripts/setup/chromium.mjs';

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: install it, or set CHROMIUM to its path');
  return chromium.launch({ executablePath, args: chromiumArguments });
}

export interface Outcome {
  count: number;
  ids: string[];
}

/** Opens the search page at a state and waits until it is done. */
export async function openSearch(page: Page, root: URL, parameters: Record<string, string>): Promise<Outcome> {
  await page.goto(new URL(`search/?${new URLSearchParams(parameters)}`, root).href);
  return search(page);
}

/** What the page shows once the search under way is done. */
export async function search(page: Page): Promise<Outcome> {
  await page.waitForSelector('[data-search-state="done"]');
  const count = Number(await page.textContent('[data-result-count]'));
  const ids = await page.$$eval('[data-article-id]', (hits) =>
    hits.map((hit) => hit.getAttribute('data-article-id') ?? ''),
  );
  return { count, ids };
}

/** Has the page show more until all results of the search are there. */
export async function showAll(page: Page): Promise<string[]> {
  const { count } = await search(page);
  for (;;) {
    const { ids } = await search(page);
    if (ids.length >= count) return ids;
    await page.click('[data-search-more]:enabled');
    await page.waitForFunction((shown) => document.querySelectorAll('[data-article-id]').length > shown, ids.length);
  }
}
