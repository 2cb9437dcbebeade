/**
 * Measures the search of a built site against plain substring search: recall, precision, bytes over the wire and time to
 * the first results, each query in a new browser profile.
 *
 *   node --import tsx scripts/bench-search.ts --out DIR
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import type { ArticleRecord } from '../src/model/record.ts';
import { fieldsOf } from '../src/search/fields.ts';
import { fold } from '../src/search/fold.ts';
import { phrasesOf } from '../src/search/grams.ts';
import { measureQuery } from './search-bench/measure.ts';
import { drawQueries } from './search-bench/queries.ts';
import { findChromium } from './setup/chromium.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const executablePath = findChromium();
if (values.out === undefined || executablePath === null) {
  console.error(
    values.out === undefined
      ? 'Which site? Give the folder of a built one: --out DIR'
      : 'No Chromium: install it, or set CHROMIUM to its path',
  );
  process.exit(2);
}

const out = resolve(values.out);
const lines = (await readFile(resolve(out, 'data/articles.ndjson'), 'utf8')).split('\n').filter((line) => line !== '');
const records = lines.map((line): ArticleRecord => JSON.parse(line));
const folded = records.map((record) => {
  const { title, rest } = fieldsOf(record);
  return { id: record.id, fields: [title, ...rest].map(fold) };
});

const server = createServer(sirv(out));
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port');
const root = new URL(`http://127.0.0.1:${address.port}/`);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });

const results: { kind: string; recall: number; precision: number; bytes: number; milliseconds: number }[] = [];
let fixed = 0;
for (const { kind, text } of drawQueries(records)) {
  const phrases = phrasesOf(text);
  const expected = folded.filter(({ fields }) =>
    phrases.every((phrase) => fields.some((field) => field.includes(phrase))),
  );
  const { count, ids, bytes, milliseconds } = await measureQuery(browser, root, text);
  const isExpected = new Set(expected.map(({ id }) => id));
  const right = ids.filter((id) => isExpected.has(id)).length;
  // Where not all ids were read, the exact count stands for the rest.
  const found = ids.length === count ? right : Math.min(count, expected.length) - (ids.length - right);
  const recall = expected.length === 0 ? 1 : found / expected.length;
  const precision = count === 0 ? 1 : found / count;
  if (recall < 1 || precision < 1) console.log(`wrong: ${text} (${kind}): ${count} instead of ${expected.length}`);
  results.push({ kind, recall, precision, bytes: bytes.query, milliseconds });
  fixed = bytes.page + bytes.engine;
}
await browser.close();
server.close();

console.log(
  `${records.length} records, ${results.length} queries; page and engine ${kilobytes(fixed)} once (not compressed by the server)`,
);
console.log('kind                        queries  recall  precision  bytes (median)  ms (median)');
for (const kind of new Set(results.map((result) => result.kind)))
  report(
    kind,
    results.filter((result) => result.kind === kind),
  );
report('all', results);

function report(kind: string, rows: typeof results): void {
  const mean = (numbers: number[]) =>
    `${((100 * numbers.reduce((sum, number) => sum + number, 0)) / numbers.length).toFixed(1)} %`;
  const columns = [
    kind.padEnd(27),
    String(rows.length).padStart(7),
    mean(rows.map(({ recall }) => recall)).padStart(8),
    mean(rows.map(({ precision }) => precision)).padStart(9),
    kilobytes(median(rows.map(({ bytes }) => bytes))).padStart(15),
    median(rows.map(({ milliseconds }) => milliseconds))
      .toFixed(0)
      .padStart(12),
  ];
  console.log(columns.join(' '));
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
