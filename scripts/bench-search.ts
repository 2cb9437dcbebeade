/**
 * Measures the search on invented articles, in a real Chromium: is it exact, what does it fetch, how long does it take,
 * what does its index weigh and cost, and does it meet its bars. The same articles and queries then go through other
 * search engines, unless it is to run alone. Ends with 1 where a bar is not met.
 *
 *   npm run bench:search -- --articles 5000 [--queries 330] [--alone]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { fold } from '../src/search/fold.ts';
import { phrasesOf } from '../src/search/grams.ts';
import { planShards } from '../src/search/plan-shards.ts';
import { buildSite } from '../src/site/build.ts';
import { generateArticles } from './search-bench/articles.ts';
import { judge } from './search-bench/bars.ts';
import { checkExactness, writeExactPage } from './search-bench/check-exactness.ts';
import type { Corpus } from './search-bench/corpus.ts';
import { diskUse } from './search-bench/disk-use.ts';
import { measureAsides, measureCold, measureWarm } from './search-bench/measure.ts';
import { drawQueries } from './search-bench/queries.ts';
import { runMeasured } from './search-bench/run-measured.ts';
import { serveGzipped } from './search-bench/serve-gzipped.ts';
import { kilobytes, mean, median, megabytes, percentile } from './search-bench/statistics.ts';
import { textsOf } from './search-bench/texts.ts';
import { findChromium } from './setup/chromium.mjs';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    queries: { type: 'string', default: '330' },
    alone: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
const count = Number(values.queries);
const executablePath = findChromium();
if (!Number.isInteger(articles) || articles < 1 || !Number.isInteger(count) || count < 1 || executablePath === null) {
  console.error(
    executablePath === null
      ? 'No Chromium: install it, or set CHROMIUM to its path'
      : `--articles ${values.articles} --queries ${values.queries}: expected whole numbers above 0`,
  );
  process.exit(2);
}

const out = await mkdtemp(join(tmpdir(), 'yubao-bench-'));
const records = [...generateArticles(articles)];
const settings = { title: '检索测试', description: '虚构的稿件。', language: 'zh-Hans' } as const;
await buildSite({ records: records.slice(0, 1), newspapers: [], settings, out });
const spent = await runMeasured(resolve(import.meta.dirname, 'search-bench/build-index.ts'), [
  '--articles',
  String(articles),
  '--out',
  out,
]);

const corpus: Corpus = {
  records,
  folded: records.map((record) => textsOf(record).map(fold)),
  plain: Buffer.from(records.map((record) => textsOf(record).join('\n')).join('\n\n')),
};
const { files, bytes: disk } = await diskUse(join(out, 'pagefind'));
print(
  'articles',
  `${articles}, ${megabytes(corpus.plain.length)} of plain text, ${megabytes(gzipSync(corpus.plain).length)} gzipped`,
);
print(
  'index on disk',
  `${files} files, ${megabytes(disk)}, ${(disk / corpus.plain.length).toFixed(2)} × the plain text`,
);
print('build', `${spent.cpu.toFixed(0)} s of CPU, ${spent.seconds.toFixed(0)} s in all`);
for (const [name, bytes] of spent.memory) print(`  most memory, ${name}`, megabytes(bytes));

const queries = drawQueries(records, count);
const shards = new Map(planShards(records).map(({ name, records: inShard }) => [name, inShard]));
await writeExactPage(out);
const { root, server } = await serveGzipped(out);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });

const exactness = await checkExactness(
  browser,
  root,
  queries,
  (shard, position) => shards.get(shard)?.[position]?.id ?? '',
  (query) => holders(query),
);
const cold = [];
for (const { text } of queries) cold.push(await measureCold(browser, root, text));
const warm = await measureWarm(
  browser,
  root,
  queries.map(({ text }) => text),
);

console.log('\nkind                      queries   recall  precision  found (median)  from cold  words   first  exact');
for (const kind of [...new Set(queries.map(({ kind }) => kind)), 'all']) {
  const rows = queries.flatMap((query, index) => (kind === 'all' || query.kind === kind ? [index] : []));
  const of = <Row>(list: readonly Row[]) => list.filter((_, index) => rows.includes(index));
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const columns = [
    kind.padEnd(25),
    String(rows.length).padStart(7),
    percent(mean(of(exactness).map(({ right, expected }) => (expected === 0 ? 1 : right / expected)))).padStart(8),
    percent(mean(of(exactness).map(({ right, found }) => (found === 0 ? 1 : right / found)))).padStart(10),
    String(median(of(exactness).map(({ found }) => found))).padStart(15),
    kilobytes(median(of(cold).map(({ bytes }) => bytes))).padStart(10),
    kilobytes(median(of(cold).map(({ words }) => words))).padStart(8),
    median(of(warm).map(({ first }) => first))
      .toFixed(0)
      .padStart(5),
    median(of(warm).map(({ exact }) => exact))
      .toFixed(0)
      .padStart(6),
  ];
  console.log(columns.join(' '));
}
console.log(
  '(bytes: median over the wire, from an empty cache to results with snippets and the exact count; times: median ms, warm)\n',
);
const bytes = cold.map((one) => one.bytes);
print(
  'from cold',
  `${kilobytes(median(bytes))} median, ${kilobytes(percentile(bytes, 0.95))} p95, ${median(cold.map((one) => one.files))} files, ${median(cold.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms`,
);
print(
  'index bytes of a query',
  `${kilobytes(median(cold.map(({ words }) => words)))} median, ${kilobytes(
    percentile(
      cold.map(({ words }) => words),
      0.95,
    ),
  )} p95`,
);
print(
  'warm, first result',
  `${median(warm.map(({ first }) => first)).toFixed(0)} ms median, ${percentile(
    warm.map(({ first }) => first),
    0.95,
  ).toFixed(0)} p95`,
);
print(
  'warm, exact count',
  `${median(warm.map(({ exact }) => exact)).toFixed(0)} ms median, ${percentile(
    warm.map(({ exact }) => exact),
    0.95,
  ).toFixed(0)} p95`,
);

const { facets, suggestions } = await measureAsides(browser, root, '开始');
print(
  'opening the facets',
  `${kilobytes(facets.bytes)}, ${facets.files} files, ${facets.milliseconds.toFixed(0)} ms until all are counted`,
);
print('suggestions', kilobytes(suggestions.bytes));

const recalls = exactness.map(({ right, expected }) => (expected === 0 ? 1 : right / expected));
const precisions = exactness.map(({ right, found }) => (found === 0 ? 1 : right / found));
const memory = Math.max(0, ...spent.memory.values());
const judged = judge(
  {
    recall: Math.min(...recalls),
    precision: Math.min(...precisions),
    coldMedian: median(bytes),
    cold95: percentile(bytes, 0.95),
    warmIndex: median(cold.map(({ words }) => words)),
    first: median(warm.map(({ first }) => first)),
    memory,
    disk: disk / corpus.plain.length,
  },
  articles,
);
console.log(`\n${judged.map(({ text }) => text).join('\n')}`);
if (judged.some(({ isMet }) => !isMet)) process.exitCode = 1;

if (!values.alone) {
  const { compare } = await import('./search-bench/compare.ts');
  const ours = {
    name: 'this search',
    recall: mean(recalls),
    precision: mean(precisions),
    cold: bytes,
    warmBytes: cold.map(({ words, texts }) => words + texts),
    first: warm.map(({ first }) => first),
    exact: warm.map(({ exact }) => exact),
    files,
    disk,
    cpu: spent.cpu,
    memory,
  };
  await compare(ours, corpus, queries, holders, { browser, root, out });
}
await browser.close();
server.closeAllConnections();
server.close();
await rm(out, { recursive: true });

/** The records whose text holds all words of a query, folded. */
function holders(query: string): Set<string> {
  const phrases = phrasesOf(query);
  const found = corpus.records.filter((_, index) =>
    phrases.every((phrase) => corpus.folded[index]?.some((field) => field.includes(phrase))),
  );
  return new Set(found.map(({ id }) => id));
}

function print(name: string, value: string): void {
  console.log(`${name.padEnd(26)} ${value}`);
}
