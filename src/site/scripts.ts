import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Site path of the copy buttons' script. */
export const copyScript = '/assets/copy.js';

/** Site path of the script of the page for missing addresses. */
export const notFoundScript = '/assets/not-found.js';

/** Bundles the scripts of the pages (the search brings its own) into assets/. */
export async function writeScripts(out: string): Promise<void> {
  await build({
    entryPoints: ['copy', 'not-found'].map((name) => resolve(import.meta.dirname, `client/${name}.ts`)),
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
