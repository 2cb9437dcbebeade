import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../main.ts';
import { cacheOption, contentOption, hostOption, outOption, portOption, shown } from '../options.ts';
import { watchFolder } from '../watch-folder.ts';
import type { BuildOptions } from './build.ts';
import { buildFolders } from './build.ts';
import type { ServeOptions } from './serve.ts';
import { serveSite } from './serve.ts';

/** `yubao watch`: build, serve, and build again whenever something in the archive changes. */
export function addWatchCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command('watch')
    .description('build and serve the site, and build it again whenever the archive changes')
    .addOption(contentOption())
    .addOption(outOption())
    .addOption(cacheOption())
    .option('--clean', 'empty the cache first and parse every dump')
    .addOption(portOption())
    .addOption(hostOption())
    .action(async (options: BuildOptions & ServeOptions) => {
      await watchArchive(options, io);
      finish(0);
    });
}

async function watchArchive(options: BuildOptions & ServeOptions, io: Io): Promise<void> {
  const { buildArchive } = await import('../build-archive.ts');
  const folders = buildFolders(options, io);
  await buildArchive(folders, io, options.clean);
  const server = await serveSite(options, io);
  io.stderr.write(`Watching ${shown(folders.content, io)} for changes; Ctrl+C ends\n`);
  const rebuild = async (): Promise<void> => {
    try {
      await buildArchive(folders, io);
    } catch (error) {
      // The next change may mend it; until then the last whole site is served.
      io.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  };
  await watchFolder(folders.content, rebuild, io.interrupted);
  await server.close();
}
