import { resolve } from 'node:path';
import { build } from 'esbuild';

const entry = resolve(import.meta.dirname, 'client/main.ts');

/** Bundles the search page's script, with all it shares with the build, into one module. */
export async function bundleClient(file: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile: file,
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
