import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { Io } from '../io.ts';
import { UsageError, untilInterrupted, write } from '../io.ts';
import type { Finish } from '../main.ts';
import { hostOption, outOption, parsePort, portOption, shown } from '../options.ts';
import type { RunningServer } from '../server.ts';
import { startServer } from '../server.ts';
import { staticHandler } from '../static-handler.ts';

export interface ServeOptions {
  out: string;
  port?: number;
  host: string;
}

/** `yubao serve`: the site as a static host would serve it, until interrupted. */
export function addServeCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command('serve')
    .description('serve the built site on this machine and print its address')
    .addOption(outOption())
    .addOption(portOption())
    .addOption(hostOption())
    .action(async (options: ServeOptions) => {
      const server = await serveSite(options, io);
      await untilInterrupted(io);
      await server.close();
      finish(0);
    });
}

/**
 * Starts serving and writes the address to stdout.
 * @throws UsageError where there is no site or its port cannot be had
 */
export async function serveSite({ out, port, host }: ServeOptions, io: Io): Promise<RunningServer> {
  const folder = resolve(io.cwd, out);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new UsageError(`no site in ${shown(folder, io)}; run "yubao build" first, or tell --out where it is`);
  }
  const server = await startServer(staticHandler(folder), { port: port ?? portOfEnvironment(io), host });
  await write(io.stdout, `Serving ${shown(folder, io)} at ${server.address}\n`);
  return server;
}

function portOfEnvironment({ env }: Io): number | undefined {
  if (!env.PORT) return undefined;
  try {
    return parsePort(env.PORT);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new UsageError(`the variable PORT is "${env.PORT}". ${error.message}`);
  }
}
