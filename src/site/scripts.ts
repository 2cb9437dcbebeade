import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Site path of the copy buttons' script. */
export const copyScript = '/assets/copy.js';

/** Bundles the scripts of the pages (the search brings its own) into assets/. */
export async function writeScripts(out: string): Promise<void> {
  await build({
    entryPoints: [resolve(import.meta.dirname, 'client/copy.ts')],
    outfile: resolve(out, copyScript.slice(1)),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
}
