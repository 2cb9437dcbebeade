import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { Added, Declaration } from '../../archive/add-dump.ts';
import { addDump } from '../../archive/add-dump.ts';
import { explainFailure } from '../../archive/archive.ts';
import { pageLabel } from '../../parse/facts/declared-facts.ts';
import { readNewspapers } from '../../parse/facts/read-newspapers.ts';
import { edtfBounds } from '../../parse/fields/date/edtf-bounds.ts';
import type { ExitCode, Io } from '../io.ts';
import { UsageError, write } from '../io.ts';
import type { Finish } from '../main.ts';
import type { ContentOptions } from '../options.ts';
import { contentFolder, contentOption, shown } from '../options.ts';

type AddOptions = ContentOptions & Declaration;

/** `yubao add FILE…`: brings new dumps into the archive. */
export function addAddCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command('add')
    .description('copy new dumps into the archive, with what you know of them')
    .argument('<file...>', 'dumps')
    .option('--newspaper <id>', 'the newspaper, an id of newspapers.yaml such as hebi-daily')
    .option('--date <edtf>', 'the issue date in EDTF, such as 2026-03-14 or 2025-07/2025-09', parseDate)
    .option('--page <label>', 'the page, such as 02 or B04', parsePage)
    .addOption(contentOption())
    .action(async (files: string[], options: AddOptions) => finish(await add(files, options, io)));
}

async function add(files: string[], options: AddOptions, io: Io): Promise<ExitCode> {
  const content = contentFolder(options, io);
  const { newspaper, date, page } = options;
  if (newspaper !== undefined) checkNewspaper(newspaper, content);
  const declaration: Declaration = { ...(newspaper && { newspaper }), ...(date && { date }), ...(page && { page }) };
  let exitCode: ExitCode = 0;
  for (const file of files) {
    try {
      const added = await addDump(resolve(io.cwd, file), declaration, content);
      if (added.outcome === 'conflict') exitCode = 1;
      await write(added.outcome === 'conflict' ? io.stderr : io.stdout, `${describe(file, added, io)}\n`);
    } catch (error) {
      exitCode = 1;
      io.stderr.write(`${file}: ${explainFailure(error)}\n`);
    }
  }
  return exitCode;
}

function describe(file: string, added: Added, io: Io): string {
  const place = shown(added.path, io);
  if (added.outcome === 'conflict') return `${file}: not added to ${place}: ${added.reason}`;
  const sidecar = added.sidecar === null ? '' : `, and ${shown(added.sidecar, io)}`;
  if (added.outcome === 'copied') return `${file} → ${place}${sidecar}`;
  return added.outcome === 'declared'
    ? `${file}: is there already as ${place}; wrote ${sidecar.replace(', and ', '')}`
    : `${file}: is there already as ${place}`;
}

/** @throws UsageError where newspapers.yaml has no such id */
function checkNewspaper(id: string, content: string): void {
  const ids = readNewspapers(join(content, 'newspapers.yaml')).map((newspaper) => newspaper.id);
  if (ids.includes(id)) return;
  throw new UsageError(`option '--newspaper <id>' argument '${id}' is invalid. Expected one of ${ids.join(', ')}.`);
}

function parseDate(text: string): string {
  if (edtfBounds(text) !== null) return text;
  throw new InvalidArgumentError('Expected a date in EDTF, such as 2026-03-14 or 2025-07/2025-09.');
}

function parsePage(text: string): string {
  if (pageLabel.test(text)) return text;
  throw new InvalidArgumentError('Expected a page label, such as 02 or B04.');
}
