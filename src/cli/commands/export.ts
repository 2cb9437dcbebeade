import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { Option } from 'commander';
import { stringify } from 'csv-stringify';
import { findDumps } from '../../archive/archive.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { csvColumns, csvOptions, csvRow } from '../../site/data/csv.ts';
import type { ExitCode, Io, Output } from '../io.ts';
import { write } from '../io.ts';
import type { Finish } from '../main.ts';
import type { ContentOptions } from '../options.ts';
import { contentFolder, contentOption, shown } from '../options.ts';
import { parseEach, parseSettings } from '../parser.ts';

const formats = ['ndjson', 'csv'] as const;

interface ExportOptions extends ContentOptions {
  format: (typeof formats)[number];
  output?: string;
}

/** `yubao export --format FORMAT`: the records of the whole archive, as the site's /data/ offers them. */
export function addExportCommand(program: Command, io: Io, finish: Finish): void {
  program
    .command('export')
    .description('write the records of the whole archive')
    .addOption(new Option('--format <format>', 'form of the data').choices(formats).makeOptionMandatory())
    .option('--output <file>', 'write to this file instead of standard output')
    .addOption(contentOption())
    .addHelpText('after', `\nColumns of csv: ${Object.keys(csvColumns).join(', ')}.`)
    .action(async (options: ExportOptions) => finish(await exportRecords(options, io)));
}

async function exportRecords(options: ExportOptions, io: Io): Promise<ExitCode> {
  if (options.output === undefined) return writeRecords(options, io.stdout, io);
  const file = resolve(io.cwd, options.output);
  await mkdir(dirname(file), { recursive: true });
  // Written beside and renamed: whoever reads the file meanwhile reads the old one, whole.
  const part = `${file}.part-${process.pid}`;
  try {
    const lines = new PassThrough();
    const written = pipeline(lines, createWriteStream(part));
    const exitCode = await writeRecords(options, lines, io);
    lines.end();
    await written;
    await rename(part, file);
    io.stderr.write(`Wrote ${shown(file, io)}\n`);
    return exitCode;
  } finally {
    await rm(part, { force: true });
  }
}

async function writeRecords(options: ExportOptions, output: Output, io: Io): Promise<ExitCode> {
  const content = contentFolder(options, io);
  const dumps = await findDumps(content);
  const writer = options.format === 'csv' ? writeCsv(output) : writeNdjson(output);
  const failed = await parseEach(dumps, await parseSettings(content, io), io, async ({ records }) => {
    for (const record of records) await writer.add(record);
  });
  await writer.end();
  return failed > 0 ? 1 : 0;
}

interface RecordWriter {
  add(record: ArticleRecord): Promise<void>;
  end(): Promise<void>;
}

function writeNdjson(output: Output): RecordWriter {
  return { add: (record) => write(output, `${JSON.stringify(record)}\n`), end: async () => {} };
}

/** The same bytes as the site's articles.csv, but in the order of the dumps. */
function writeCsv(output: Output): RecordWriter {
  const csv = stringify(csvOptions);
  csv.pipe(output, { end: false });
  return {
    async add(record) {
      if (!csv.write(csvRow(record))) await once(csv, 'drain');
    },
    async end() {
      const ended = once(csv, 'end');
      csv.end();
      await ended;
    },
  };
}
