import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { ReadingWords } from './reading/bar.ts';

const scripts = {
  /** Of the search page, with all it shares with the build. */
  search: 'client/main.ts',
  /** Of article pages, and what it fetches where the reader comes from a search. */
  reading: 'reading/loader.ts',
  marks: 'reading/marks.ts',
};

/** Bundles each of the browser's scripts into one module of the folder. */
export async function bundleScripts(folder: string, readingWords: ReadingWords): Promise<void> {
  await build({
    entryPoints: Object.entries(scripts).map(([out, file]) => ({ out, in: resolve(import.meta.dirname, file) })),
    outdir: folder,
    define: { readingWords: JSON.stringify(readingWords) },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // Chinese characters as themselves: escapes would double the file.
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
}
