import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Site path of the script of article pages, which fetches the others. */
export const articleScript = '/assets/article.js';

/** Site path of the script of the page for missing addresses. */
export const notFoundScript = '/assets/not-found.js';

/** Bundles the scripts of the pages (the search brings its own) into assets/. */
export async function writeScripts(out: string): Promise<void> {
  await build({
    entryPoints: ['article', 'copy', 'not-found'].map((name) => resolve(import.meta.dirname, `client/${name}.ts`)),
    outdir: resolve(out, 'assets'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
}
