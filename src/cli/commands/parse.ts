import type { Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';
import { write } from '../io.ts';
import type { Finish } from '../main.ts';
import type { ContentOptions } from '../options.ts';
import { contentFolder, contentOption } from '../options.ts';
import { dumpsOf, parseEach, parseSettings } from '../parser.ts';

/** `yubao parse [PATH…]`: dumps → records as NDJSON on stdout. */
export function addParseCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command('parse')
    .description('write the records of dumps as NDJSON to standard output')
    .argument('[path...]', 'dumps, or folders of dumps (default: all of the archive)')
    .addOption(contentOption())
    .action(async (paths: string[], options: ContentOptions) => finish(await parse(paths, options, io)));
}

async function parse(paths: string[], options: ContentOptions, io: Io): Promise<ExitCode> {
  const content = contentFolder(options, io);
  const dumps = await dumpsOf(paths, content, io);
  // Records on a terminal and a line that redraws itself there would spoil each other.
  const plain = io.stdout.isTTY ? { ...io, env: { ...io.env, TERM: 'dumb' } } : io;
  const failed = await parseEach(dumps, await parseSettings(content, io), plain, async ({ records }) => {
    for (const record of records) await write(io.stdout, `${JSON.stringify(record)}\n`);
  });
  return failed > 0 ? 1 : 0;
}
