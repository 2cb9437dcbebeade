import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { PublishError } from '../archive/publish.ts';
import { ContentError } from '../model/content-error.ts';
import { addAddCommand } from './commands/add.ts';
import { addBuildCommand } from './commands/build.ts';
import { addCheckCommand } from './commands/check.ts';
import { addExportCommand } from './commands/export.ts';
import { addParseCommand } from './commands/parse.ts';
import { addServeCommand } from './commands/serve.ts';
import { addWatchCommand } from './commands/watch.ts';
import type { ExitCode, Io } from './io.ts';
import { UsageError } from './io.ts';

/** How a command tells how it ended. */
export type Finish = (exitCode: ExitCode) => void;

/** In the order in which --help lists them: an archive keeper's day. */
const commands = [
  addAddCommand,
  addCheckCommand,
  addBuildCommand,
  addServeCommand,
  addWatchCommand,
  addParseCommand,
  addExportCommand,
];

/** Runs one command line (without "node" and the script) to its end and gives its exit code. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has printed its message, and for --help and --version there is nothing wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (isOfThePerson(error)) {
      io.stderr.write(`error: ${error.message}\n`);
      return 2;
    }
    const details = error instanceof Error ? (io.env.YUBAO_DEBUG ? error.stack : error.message) : String(error);
    io.stderr.write(`error: ${details}\n`);
    return 1;
  }
}

/** Mistakes in arguments or in the archive's own files, which need no more than their message. */
function isOfThePerson(error: unknown): error is Error {
  return error instanceof UsageError || error instanceof ContentError || error instanceof PublishError;
}

function createProgram(io: Io, finish: Finish): Command {
  const program = new Command('yubao')
    .description('Turns raw text dumps of Chinese local newspaper pages into a searchable static archive.')
    .version(readVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .helpCommand('help [command]', 'explain a command')
    .addHelpText('after', '\nExit codes: 0 fine, 1 some dump could not be read or something failed, 2 wrong usage.');
  for (const add of commands) add(program, io, finish);
  const names = program.commands.map((command) => command.name()).join(', ');
  program.showHelpAfterError(`Valid commands: ${names}. See "yubao --help".`);
  for (const command of program.commands) {
    const options = [...command.options.map(({ flags }) => flags), '-h, --help'].join(' · ');
    command.showHelpAfterError(`Valid options: ${options}. See "yubao ${command.name()} --help".`);
  }
  return program;
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
}
