/**
 * Builds the sample archive, and one of the shapes it does not have, and takes a picture of one page of each kind, to be
 * looked at: phone and desktop, light and dark, and as printed. They are left in screenshots/ (not kept in git), whatever was there before is removed.
 *
 *   npm run screenshots [-- KIND…]     KIND as in the names of the pictures: home, dates-0000, articles-x, en-home, shape-verse …
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { buildSample } from './sample-site/build-sample.ts';
import { chromiumArguments } from './sample-site/chromium-arguments.ts';
import { pageKinds } from './sample-site/page-kinds.ts';
import { buildShapes, shapes } from './sample-site/shapes.ts';
import { serveGzipped } from './search-bench/serve-gzipped.ts';
import { findChromium } from './setup/chromium.mjs';

const views = [
  { name: 'phone-light', width: 390, height: 844, colorScheme: 'light', media: 'screen' },
  { name: 'phone-dark', width: 390, height: 844, colorScheme: 'dark', media: 'screen' },
  { name: 'desktop-light', width: 1280, height: 900, colorScheme: 'light', media: 'screen' },
  { name: 'desktop-dark', width: 1280, height: 900, colorScheme: 'dark', media: 'screen' },
  // A4 at 96 points an inch.
  { name: 'print', width: 794, height: 1123, colorScheme: 'light', media: 'print' },
] as const;

const wanted = process.argv.slice(2);
const executablePath = findChromium();
if (executablePath === null) {
  console.error('No Chromium: install it, or set CHROMIUM to its path');
  process.exit(2);
}
const folder = await mkdtemp(join(tmpdir(), 'yubao-screenshots-'));
const site = await buildSample(folder);
const sampleKinds = await pageKinds(site);
const isWanted = (kind: string) => wanted.length === 0 || wanted.includes(kind);
const kinds = [...sampleKinds, ...shapes].filter(([kind]) => isWanted(kind));
if (kinds.length === 0) {
  console.error(`No such page: ${wanted.join(' ')}. Kinds: ${[...sampleKinds.keys(), ...shapes.keys()].join(', ')}`);
  process.exit(2);
}
const out = resolve(import.meta.dirname, '../screenshots');
await rm(out, { recursive: true, force: true });
await mkdir(out);
const sample = await serveGzipped(site);
const shown = await serveGzipped(await buildShapes(folder));
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
for (const { name, width, height, colorScheme, media } of views) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.emulateMedia({ media });
  for (const [kind, address] of kinds) {
    await page.goto(new URL(address.slice(1), (shapes.has(kind) ? shown : sample).root).href);
    await page.screenshot({ path: join(out, `${kind}.${name}.png`), fullPage: true });
  }
  await context.close();
}
await browser.close();
for (const { server } of [sample, shown]) {
  server.close();
  server.closeAllConnections();
}
await rm(folder, { recursive: true });
console.log(`${kinds.length} pages, ${views.length} pictures of each, in ${out}`);
