/** Options that several commands share, said once. */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { Io } from './io.ts';
import { UsageError } from './io.ts';

export interface ContentOptions {
  content: string;
}

export const contentOption = (): Option =>
  new Option('--content <dir>', 'the archive: newspapers.yaml, site.yaml and dumps/').default('content');

export const outOption = (): Option => new Option('--out <dir>', 'the folder of the site').default('_site');

export const cacheOption = (): Option =>
  new Option('--cache <dir>', 'where results of earlier builds are kept').default('.yubao/cache');

export const portOption = (): Option =>
  new Option(
    '--port <number>',
    'port to listen on (default: the variable PORT, else the first free one from 8080)',
  ).argParser(parsePort);

export const hostOption = (): Option =>
  new Option('--host <address>', 'address to listen on; 0.0.0.0 for all that this machine has').default('127.0.0.1');

/** "8080" → 8080; 0 lets the system choose. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('Expected a whole number from 0 to 65535.');
  return port;
}

/**
 * The archive's folder as an absolute path.
 * @throws UsageError where it is none
 */
export function contentFolder({ content }: ContentOptions, io: Io): string {
  const folder = resolve(io.cwd, content);
  if (!existsSync(folder)) {
    throw new UsageError(`no folder ${content} in ${io.cwd}; expected an archive there, or --content DIR`);
  }
  return folder;
}

/** A path as people see it: from the folder they are in where it lies there, else absolute. */
export function shown(path: string, io: Io): string {
  const fromHere = relative(io.cwd, path);
  return fromHere.split(sep)[0] === '..' ? path : fromHere || '.';
}
