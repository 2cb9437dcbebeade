/**
 * Runs Lighthouse, as on a phone, over the pages a reader comes to first, and tells what an article weighs on its way.
 * The sample archive is built and served gzipped for it. Performance depends on the machine: it is simulated from what was
 * loaded, but a busy machine lowers it; the median of three runs counts.
 *
 *   npm run bench:pages [-- --runs 3]
 *
 * Exit code 1 where a bar is missed: performance 98, all else 100, an article 25 KB.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { buildSample } from './sample-site/build-sample.ts';
import { chromiumArguments } from './sample-site/chromium-arguments.ts';
import { pageKinds } from './sample-site/page-kinds.ts';
import { serveGzipped } from './search-bench/serve-gzipped.ts';
import { kilobytes, median } from './search-bench/statistics.ts';
import { findChromium } from './setup/chromium.mjs';

/** Names of the pages measured and their kinds (page-kinds.ts). */
const measured = {
  home: 'home',
  region: 'regions-000000',
  day: 'dates-0000-00-00',
  issue: 'papers-x-x',
  article: 'articles-x',
  search: 'search',
};

const bars = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof bars;
const categories: Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];
const articleBar = 25 * 1024;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);
const executablePath = findChromium();
if (!Number.isInteger(runs) || runs < 1 || executablePath === null) {
  console.error(
    executablePath === null
      ? 'No Chromium: install it, or set CHROMIUM to its path'
      : `--runs ${values.runs}: expected a whole number above 0`,
  );
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), 'yubao-pages-'));
const site = await buildSample(folder);
const kinds = await pageKinds(site);
const { root, server } = await serveGzipped(site);
const port = await freePort();
const browser = await chromium.launch({
  executablePath,
  args: [...chromiumArguments, `--remote-debugging-port=${port}`],
});
let missed = 0;

console.log(`${'page'.padEnd(9)}${categories.map((category) => category.padStart(16)).join('')}`);
for (const [name, kind] of Object.entries(measured)) {
  const address = kinds.get(kind);
  if (address === undefined) throw new Error(`The sample site has no page of the kind ${kind}`);
  const results: Awaited<ReturnType<typeof measure>>[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await measure(new URL(address.slice(1), root).href));
  const scores = categories.map((category) => median(results.map(({ scores }) => scores[category])));
  console.log(`${name.padEnd(9)}${scores.map((score) => String(score).padStart(16)).join('')}`);
  if (categories.some((category, index) => (scores[index] ?? 0) < bars[category])) missed += 1;
  for (const fault of new Set(results.flatMap(({ faults }) => faults))) console.log(`          ${fault}`);
}

const weights = await articleWeights();
const heaviest = weights.at(-1) ?? 0;
if (heaviest > articleBar) missed += 1;
console.log(`\narticle over the wire, gzipped: median ${kilobytes(median(weights))}, heaviest ${kilobytes(heaviest)}`);
console.log(`styles ${kilobytes(await gzippedBytes('assets/site.css'))}`);

await browser.close();
server.close();
server.closeAllConnections();
await rm(folder, { recursive: true });
process.exitCode = missed > 0 ? 1 : 0;

/** Scores out of a hundred, and what costs points. */
async function measure(url: string): Promise<{ scores: Record<Category, number>; faults: string[] }> {
  const run = await lighthouse(url, { port, logLevel: 'error', output: 'json', onlyCategories: categories });
  if (run === undefined || run.lhr.runtimeError) throw new Error(`${url}: ${run?.lhr.runtimeError?.message}`);
  const { audits, categories: found } = run.lhr;
  const scores = Object.fromEntries(
    categories.map((category) => [category, Math.round((found[category]?.score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const faults = categories
    .filter((category) => scores[category] < bars[category])
    .flatMap((category) => found[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${id}: ${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`);
  return { scores, faults };
}

async function articleWeights(): Promise<number[]> {
  const ids = await readdir(join(site, 'articles'));
  const weights = await Promise.all(ids.map((id) => gzippedBytes(`articles/${id}/index.html`)));
  return weights.toSorted((left, right) => left - right);
}

async function gzippedBytes(path: string): Promise<number> {
  return gzipSync(await readFile(join(site, path))).length;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 9222));
    });
  });
}
