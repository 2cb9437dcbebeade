import { copyFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const folder = resolve(import.meta.dirname, '../../templates/styles');

/** Bundles the style sheets into assets/site.css and puts the icon beside it. */
export async function writeStyles(out: string): Promise<void> {
  await build({
    entryPoints: [resolve(folder, 'site.css')],
    outfile: resolve(out, 'assets/site.css'),
    bundle: true,
    minify: true,
    // Where no charset is named, a sheet's Chinese signs would be written as escapes.
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  await copyFile(resolve(folder, 'icon.svg'), resolve(out, 'assets/icon.svg'));
}
