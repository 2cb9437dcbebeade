/** The parser as the commands run it: with the archive's newspapers, and with progress and failures told on stderr. */
import { join, relative, sep } from 'node:path';
import type { ParseSettings } from '../archive/archive.ts';
import { expandPaths, findDumps, parseDumps } from '../archive/archive.ts';
import type { PageResult } from '../model/page.ts';
import type { ParseContext } from '../parse/context.ts';
import { readNewspapers } from '../parse/facts/read-newspapers.ts';
import type { Io } from './io.ts';
import { shown } from './options.ts';
import { count, startProgress } from './progress.ts';

/**
 * How to parse the dumps of the archive in `content` (absolute), and others.
 * @throws ContentError where its newspapers.yaml is not as it should be
 */
export async function parseSettings(content: string, io: Io): Promise<ParseSettings> {
  const newspapers = readNewspapers(join(content, 'newspapers.yaml'));
  // Imported here, so that --help does not wait for the parser.
  const { parsePage } = await import('../parse/index.ts');
  const { loadParseContext } = await import('../parse/context.ts');
  let context: ParseContext | undefined;
  return {
    parse(dump) {
      // The dictionary takes a second to load, and where all comes from the cache nothing is parsed.
      context ??= loadParseContext(newspapers);
      return parsePage(dump, context);
    },
    nameOf(path) {
      const inArchive = relative(content, path);
      const name = inArchive.split(sep)[0] === '..' ? relative(io.cwd, path) : inArchive;
      return name.split(sep).join('/');
    },
  };
}

/** The dumps that PATH… names, or all of the archive where it names none; absolute. */
export function dumpsOf(paths: readonly string[], content: string, io: Io): Promise<string[]> {
  return paths.length > 0 ? expandPaths(paths, io.cwd) : findDumps(content);
}

/**
 * Parses dumps one after the other and hands over each result with the path and the text of its dump. Failures get a line on stderr.
 * @returns how many dumps failed
 */
export async function parseEach(
  paths: readonly string[],
  settings: ParseSettings,
  io: Io,
  take: (result: PageResult, path: string, text: string) => void | Promise<void>,
): Promise<number> {
  const total = count(paths.length, 'dump');
  const progress = startProgress(`Parsing ${total} …`, io);
  let done = 0;
  let failed = 0;
  for await (const { path, text, result, failure } of parseDumps(paths, settings)) {
    done += 1;
    progress.update(`Parsing ${done} of ${paths.length}: ${shown(path, io)}`);
    if (failure !== null) {
      failed += 1;
      progress.note(`${shown(path, io)}: ${failure}`);
    } else {
      await take(result, path, text);
    }
  }
  if (failed === 0) progress.succeed(`Parsed ${total}`);
  else progress.fail(`Parsed ${done - failed} of ${total}; ${failed} failed, see above`);
  return failed;
}
