import { relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { BuildFolders } from '../build-archive.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';
import type { Finish } from '../main.ts';
import type { ContentOptions } from '../options.ts';
import { cacheOption, contentFolder, contentOption, outOption, shown } from '../options.ts';

export interface BuildOptions extends ContentOptions {
  out: string;
  cache: string;
  clean?: true;
}

/** `yubao build`: the whole site, dumps that did not change taken from the cache. */
export function addBuildCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command('build')
    .description('build the site; the old one stays until the new one is whole')
    .addOption(contentOption())
    .addOption(outOption())
    .addOption(cacheOption())
    .option('--clean', 'empty the cache first and parse every dump')
    .action(async (options: BuildOptions) => {
      // Imported here, so that --help does not wait for Eleventy and Pagefind.
      const { buildArchive } = await import('../build-archive.ts');
      finish(await buildArchive(buildFolders(options, io), io, options.clean));
    });
}

/** @throws UsageError where there is no archive, or the site would become a part of it */
export function buildFolders(options: BuildOptions, io: Io): BuildFolders {
  const content = contentFolder(options, io);
  const out = resolve(io.cwd, options.out);
  if (relative(content, out).split(sep)[0] !== '..') {
    throw new UsageError(
      `${shown(out, io)} cannot be the site: it lies in the archive; expected a folder outside of it`,
    );
  }
  return { content, out, cache: resolve(io.cwd, options.cache) };
}
