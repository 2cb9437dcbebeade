import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Corpus } from './corpus.ts';
import { diskUse } from './disk-use.ts';
import { countBytes } from './measure.ts';
import type { BenchQuery } from './queries.ts';
import type { Findings } from './rival-page.ts';
import type { Rival } from './rivals.ts';
import { rivals } from './rivals.ts';
import { runMeasured } from './run-measured.ts';
import { kilobytes, mean, median, megabytes, percentile } from './statistics.ts';

/** Cold searches of an engine: each loads all of an index that comes in one piece. */
const coldQueries = 15;

/** An engine that needs more to build its index is reported as failed: the machine has other things to do. */
const limits = { memory: 8e9, seconds: 1200 };

const head = [
  'engine                          ',
  '  recall',
  'precision',
  'cold, median',
  '         p95',
  '    a query',
  'first ms',
  'exact ms',
  ' files',
  '    on disk',
  'CPU s',
  '    memory',
];

/** How an engine did; bytes over the wire. */
export interface Row {
  name: string;
  recall: number;
  precision: number;
  cold: readonly number[];
  warmBytes: readonly number[];
  first: readonly number[];
  exact: readonly number[];
  files: number;
  disk: number;
  cpu: number;
  memory: number;
}

/**
 * Puts the same articles and queries to other engines, each built in a process of its own and searched in the browser, and
 * prints how they do below our own row. MiniSearch and FlexSearch hold no texts, so their results have no snippets.
 */
export async function compare(
  ours: Row,
  corpus: Corpus,
  queries: readonly BenchQuery[],
  holders: (query: string) => ReadonlySet<string>,
  site: { browser: Browser; root: URL; out: string },
): Promise<void> {
  await writeRivalPage(join(site.out, 'rival'));
  console.log(`\n${head.join(' ')}\n${format(ours)}`);
  for (const rival of Object.keys(rivals) as Rival[]) {
    try {
      console.log(format(await measureRival(rival, corpus, queries, holders, site)));
    } catch (error) {
      console.log(`${rivals[rival].padEnd(32)} failed: ${error}`);
    }
  }
}

async function measureRival(
  rival: Rival,
  corpus: Corpus,
  queries: readonly BenchQuery[],
  holders: (query: string) => ReadonlySet<string>,
  { browser, root, out }: { browser: Browser; root: URL; out: string },
): Promise<Row> {
  const folder = join(out, 'rival', rival);
  const spent = await runMeasured(
    resolve(import.meta.dirname, 'build-rival.ts'),
    [...['--rival', rival], ...['--articles', String(corpus.records.length)], ...['--out', folder]],
    limits,
  );
  const numbers: Record<string, number> =
    rival === 'pagefind' ? JSON.parse(await readFile(`${folder}-numbers.json`, 'utf8')) : {};
  const idOf = (found: string) =>
    corpus.records[rival === 'pagefind' ? (numbers[found] ?? -1) : Number(found)]?.id ?? '';

  const cold: number[] = [];
  const step = Math.ceil(queries.length / coldQueries);
  for (const { text } of queries.filter((_, index) => index % step === 0)) {
    await onPage(browser, root, rival, async (ask, bytes) => {
      await ask(text);
      cold.push(bytes());
    });
  }
  const recall: number[] = [];
  const precision: number[] = [];
  const row = { cold, warmBytes: [] as number[], first: [] as number[], exact: [] as number[] };
  await onPage(browser, root, rival, async (ask, bytes) => {
    await ask('开始');
    for (const { text } of queries) {
      const expected = holders(text);
      const before = bytes();
      const { ids, first, exact } = await ask(text);
      const right = ids.filter((id) => expected.has(idOf(id))).length;
      recall.push(expected.size === 0 ? 1 : right / expected.size);
      precision.push(ids.length === 0 ? 1 : right / ids.length);
      row.warmBytes.push(bytes() - before);
      row.first.push(first);
      row.exact.push(exact);
    }
  });
  const { files, bytes: disk } = await diskUse(folder);
  const memory = Math.max(0, ...spent.memory.values());
  return {
    ...row,
    name: rivals[rival],
    recall: mean(recall),
    precision: mean(precision),
    files,
    disk,
    cpu: spent.cpu,
    memory,
  };
}

/** Opens an engine with an empty cache. */
async function onPage(
  browser: Browser,
  root: URL,
  rival: Rival,
  use: (ask: (query: string) => Promise<Findings>, bytes: () => number) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  try {
    const page: Page = await context.newPage();
    page.setDefaultTimeout(0);
    let sum = 0;
    await countBytes(await context.newCDPSession(page), (_, bytes) => {
      sum += bytes;
    });
    await page.goto(new URL(`rival/?rival=${rival}`, root).href);
    await page.waitForFunction(() => 'searchRival' in globalThis);
    await use(
      async (query) => {
        const findings = await page.evaluate((text) => globalThis.searchRival(text), query);
        await page.waitForLoadState('networkidle');
        return findings;
      },
      () => sum,
    );
  } finally {
    await context.close();
  }
}

async function writeRivalPage(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const script = '<script type="module" src="page.js"></script>';
  await writeFile(join(folder, 'index.html'), `<!doctype html><html lang="zh"><meta charset="utf-8">${script}`);
  await build({
    entryPoints: [{ in: resolve(import.meta.dirname, 'rival-page.ts'), out: 'page' }],
    outdir: folder,
    bundle: true,
    // Each loads its own engine only.
    splitting: true,
    minify: true,
    format: 'esm',
    logLevel: 'silent',
  });
}

function format(row: Row): string {
  const columns = [
    row.name,
    `${(100 * row.recall).toFixed(1)} %`,
    `${(100 * row.precision).toFixed(1)} %`,
    kilobytes(median(row.cold)),
    kilobytes(percentile(row.cold, 0.95)),
    kilobytes(median(row.warmBytes)),
    median(row.first).toFixed(1),
    median(row.exact).toFixed(1),
    String(row.files),
    megabytes(row.disk),
    Math.max(0, row.cpu).toFixed(0),
    megabytes(row.memory),
  ];
  return columns
    .map((text, index) => (index === 0 ? text.padEnd(32) : text.padStart(head[index]?.length ?? 0)))
    .join(' ');
}
