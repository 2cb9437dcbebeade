import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { ReadingWords } from './reading/bar.ts';

/** Bundles the script of the search page, with all it shares with the build, into `folder`/search.js. */
export async function bundleSearchScript(folder: string): Promise<void> {
  await bundle(folder, { search: 'client/main.ts' });
}

/** Bundles what article pages fetch where the reader comes from a search, `folder`/marks.js. */
export async function bundleMarksScript(folder: string, words: Record<string, ReadingWords>): Promise<void> {
  await bundle(folder, { marks: 'reading/marks.ts' }, { readingWords: JSON.stringify(words) });
}

async function bundle(folder: string, entries: Record<string, string>, define: Record<string, string> = {}) {
  await build({
    entryPoints: Object.entries(entries).map(([out, file]) => ({ out, in: resolve(import.meta.dirname, file) })),
    outdir: folder,
    define,
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
