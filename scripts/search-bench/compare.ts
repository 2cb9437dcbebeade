import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { fold } from '../../src/search/fold.ts';
import { pairs, phrasesOf } from '../../src/search/grams.ts';
import type { Corpus } from './corpus.ts';
import { defaultPagefind } from './default-pagefind.ts';
import type { BenchQuery } from './queries.ts';
import { kilobytes, mean, median, percentile } from './statistics.ts';

/** An engine that has indexed the articles. */
export interface Rival {
  name: string;
  /** Bytes to load before the first search, gzipped; and of each search after that. */
  indexBytes: number;
  /** The records found, as numbers in the list of records, and bytes fetched for it. */
  search: (query: string) => Promise<{ found: number[]; bytes: number; milliseconds: number }>;
  buildSeconds: number;
}

/** Puts the same articles and queries to other engines and prints how they do. */
export async function compare(
  corpus: Corpus,
  queries: readonly BenchQuery[],
  holders: (query: string) => ReadonlySet<string>,
  site: { browser: Browser; root: URL; out: string },
): Promise<void> {
  console.log(
    '\nengine                               recall  precision  to load first  a query (median)  p95      ms   build s',
  );
  const makers = [
    () => plainText(corpus),
    () => miniSearch(corpus, 'Intl.Segmenter', segmentsOf),
    () => miniSearch(corpus, 'bigrams', (text) => phrasesOf(text).flatMap((phrase) => pairs(phrase))),
    () => flexSearch(corpus),
    () => defaultPagefind(corpus, site),
  ];
  for (const make of makers) {
    const rival = await make();
    const rows = [];
    for (const { text } of queries) {
      const expected = holders(text);
      const { found, bytes, milliseconds } = await rival.search(text);
      const right = found.filter((number) => expected.has(corpus.records[number]?.id ?? '')).length;
      const recall = expected.size === 0 ? 1 : right / expected.size;
      rows.push({ recall, precision: found.length === 0 ? 1 : right / found.length, bytes, milliseconds });
    }
    const bytes = rows.map((row) => row.bytes);
    const columns = [
      rival.name.padEnd(35),
      `${(100 * mean(rows.map(({ recall }) => recall))).toFixed(1)} %`.padStart(8),
      `${(100 * mean(rows.map(({ precision }) => precision))).toFixed(1)} %`.padStart(9),
      kilobytes(rival.indexBytes).padStart(14),
      kilobytes(median(bytes)).padStart(15),
      kilobytes(percentile(bytes, 0.95)).padStart(11),
      median(rows.map((row) => row.milliseconds))
        .toFixed(1)
        .padStart(7),
      rival.buildSeconds.toFixed(1).padStart(8),
    ];
    console.log(columns.join(' '));
  }
}

/** The text itself, and plain search in it: exact, at the price of loading all of it. */
async function plainText({ folded, plain }: Corpus): Promise<Rival> {
  return {
    name: 'text, gzipped, with includes()',
    indexBytes: gzipSync(plain).length,
    buildSeconds: 0,
    search: timed((query) => {
      const phrases = phrasesOf(query);
      return folded.flatMap((fields, number) =>
        phrases.every((phrase) => fields.some((field) => field.includes(phrase))) ? [number] : [],
      );
    }),
  };
}

async function miniSearch({ folded }: Corpus, name: string, tokenize: (text: string) => string[]): Promise<Rival> {
  const { default: MiniSearch } = await import('minisearch');
  const started = performance.now();
  const index = new MiniSearch({ fields: ['text'], tokenize, searchOptions: { combineWith: 'AND' } });
  index.addAll(folded.map((fields, id) => ({ id, text: fields.join('\n') })));
  return {
    name: `MiniSearch, ${name}`,
    buildSeconds: (performance.now() - started) / 1000,
    indexBytes: gzipSync(JSON.stringify(index)).length,
    search: timed((query) => index.search(phrasesOf(query).join(' ')).map(({ id }) => Number(id))),
  };
}

async function flexSearch({ folded }: Corpus): Promise<Rival> {
  const { Charset, Index } = await import('flexsearch');
  const started = performance.now();
  const index = new Index({ tokenize: 'forward', encoder: Charset.CJK });
  folded.forEach((fields, number) => {
    index.add(number, fields.join(' '));
  });
  const parts: string[] = [];
  index.export((_: string, data: string) => {
    parts.push(data);
  });
  return {
    name: 'FlexSearch, CJK',
    buildSeconds: (performance.now() - started) / 1000,
    indexBytes: gzipSync(parts.join('\n')).length,
    search: timed((query) => index.search(phrasesOf(query).join(' '), { limit: folded.length }).map(Number)),
  };
}

function timed(search: (query: string) => number[]): Rival['search'] {
  return async (query) => {
    const started = performance.now();
    const found = search(query);
    return { found, bytes: 0, milliseconds: performance.now() - started };
  };
}

function segmentsOf(text: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(fold(text)), ({ segment }) => segment).filter((segment) => segment.trim() !== '');
}
