/** Runs in Chromium: opens the engine that the address names (?rival=…) and searches with it. */
import { fold } from '../../src/search/fold.ts';
import { phrasesOf } from '../../src/search/grams.ts';
import type { Rival } from './rivals.ts';
import { miniSearchOptions } from './rivals.ts';

/** What an engine found, and when since it was asked, in milliseconds. */
export interface Findings {
  ids: string[];
  /** The first result could be shown. */
  first: number;
  /** All are known. */
  exact: number;
}

declare global {
  var searchRival: (query: string) => Promise<Findings>;
}

type Search = (query: string) => Promise<{ ids: string[]; show?: () => Promise<unknown> }>;

const name = (new URL(location.href).searchParams.get('rival') ?? '') as Rival;
const folder = new URL(`${name}/`, location.href);
const load = async (file: string) => (await fetch(new URL(file, folder))).text();

const openers: Record<Rival, () => Promise<Search>> = {
  plain: async () => {
    const texts: string[][] = JSON.parse(await load('texts.json')).map((fields: string[]) => fields.map(fold));
    return async (query) => {
      const phrases = phrasesOf(query);
      const holds = (fields: string[]) => phrases.every((phrase) => fields.some((field) => field.includes(phrase)));
      return { ids: texts.flatMap((fields, number) => (holds(fields) ? [String(number)] : [])) };
    };
  },
  segmenter: () => miniSearch('segmenter'),
  bigrams: () => miniSearch('bigrams'),
  flexsearch: async () => {
    const { Charset, Index } = await import('flexsearch');
    const index = new Index({ tokenize: 'forward', encoder: Charset.CJK });
    const parts: [string, string][] = JSON.parse(await load('index.json'));
    for (const [key, data] of parts) index.import(key, data);
    return async (query) => ({ ids: index.search(phrasesOf(query).join(' '), { limit: 1_000_000 }).map(String) });
  },
  pagefind: async () => {
    const module = await import(new URL('pagefind.js', folder).href);
    const pagefind = module.createInstance({ basePath: folder.pathname, noWorker: true });
    return async (query) => {
      const { results }: { results: { id: string; data: () => Promise<unknown> }[] } = await pagefind.search(query);
      // What ten results with their snippets need.
      const show = () => Promise.all(results.slice(0, 10).map((result) => result.data()));
      return { ids: results.map(({ id }) => id), show };
    };
  },
};

async function miniSearch(rival: 'segmenter' | 'bigrams'): Promise<Search> {
  const { default: MiniSearch } = await import('minisearch');
  const index = MiniSearch.loadJSON(await load('index.json'), miniSearchOptions(rival));
  return async (query) => ({ ids: index.search(phrasesOf(query).join(' ')).map(({ id }) => String(id)) });
}

const opened = openers[name]();
globalThis.searchRival = async (query) => {
  const search = await opened;
  const started = performance.now();
  const { ids, show } = await search(query);
  const exact = performance.now() - started;
  await show?.();
  return { ids, first: performance.now() - started, exact };
};
