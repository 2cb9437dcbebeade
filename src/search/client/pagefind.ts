import type { StoredHit } from '../index-files.ts';

/** The part of Pagefind's browser interface that this page uses. */
export interface Pagefind {
  /** The results of one quoted phrase come in the order of the index. */
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  /** Name of the record's fragment. */
  id: string;
  /** Places of the words of the record's first match. */
  words: number[];
  data: () => Promise<{ hit: StoredHit }>;
}

interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Pagefind;
}

/**
 * Starts Pagefind on the index in `folder`. Its worker is left out: it would cost a second copy of its code, and what
 * it fetches could not be watched.
 * @param attempt a failed import is remembered by the browser, so every new attempt needs its own address
 */
export async function startPagefind(folder: URL, attempt: number): Promise<Pagefind> {
  const address = new URL(attempt === 0 ? 'pagefind.js' : `pagefind.js?attempt=${attempt}`, folder);
  const module: PagefindModule = await import(address.href);
  return inLanguage('und', () => module.createInstance({ basePath: folder.pathname, noWorker: true }));
}

/**
 * Pagefind takes the language of a query from the page, whatever its options say, and would cut a query on a Chinese page
 * into dictionary words that the index does not have. It looks only while an instance is made.
 */
function inLanguage<Result>(language: string, make: () => Result): Result {
  const page = document.documentElement;
  const before = page.lang;
  page.lang = language;
  try {
    return make();
  } finally {
    page.lang = before;
  }
}
