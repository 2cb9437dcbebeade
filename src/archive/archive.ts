/** Dumps on disk and what the parser makes of them, one dump at a time: memory does not grow with the archive. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PageDump, PageResult } from '../model/page.ts';
import { ArticleRecord } from '../model/record.ts';
import { readSidecar, sidecarPath } from '../parse/facts/read-sidecar.ts';
import { decodeDump } from './decode.ts';
import type { ParseCache } from './parse-cache.ts';

export { expandPaths, findDumps } from './find-dumps.ts';

/**
 * One dump, parsed; or why it could not be. `path` is absolute, `name` as it stands in records and messages, `text` the
 * decoded dump that the result's placements count in.
 */
export type ParsedDump =
  | { path: string; name: string; text: string; result: PageResult; failure: null }
  | { path: string; name: string; text: null; result: null; failure: string };

export interface ParseSettings {
  /** What records are to call the dump at an absolute path; content/dumps/a.txt is "dumps/a.txt". */
  nameOf: (path: string) => string;
  parse: (dump: PageDump) => PageResult;
  /** Results of earlier runs; without it every dump is parsed. */
  cache?: ParseCache;
}

/**
 * Reads and parses dumps in the order given. A dump that cannot be read, or that the parser makes nothing valid of,
 * comes with its reason instead of a result, and the next one follows: this never throws for the sake of one dump.
 */
export async function* parseDumps(paths: readonly string[], settings: ParseSettings): AsyncGenerator<ParsedDump> {
  for (const path of paths) {
    const name = settings.nameOf(path);
    try {
      const dump = await readDump(path, name);
      yield { path, name, text: dump.text, result: await parseDump(dump, settings), failure: null };
    } catch (error) {
      yield { path, name, text: null, result: null, failure: explainFailure(error) };
    }
  }
}

async function readDump(path: string, name: string): Promise<PageDump> {
  const bytes = await readFile(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const sidecar = readSidecar(path);
  return {
    path: name,
    text: decodeDump(bytes).text,
    sha256,
    ...(sidecar === null ? {} : { sidecar: { path: sidecarPath(name), text: sidecar } }),
  };
}

async function parseDump(dump: PageDump, { parse, cache }: ParseSettings): Promise<PageResult> {
  const known = await cache?.read(dump);
  if (known) return known;
  const result = parse(dump);
  for (const record of result.records) checkRecord(record);
  await cache?.write(dump, result);
  return result;
}

/** A record that is not what record.ts promises is a fault of the parser; better no page than one that lies. */
function checkRecord(record: ArticleRecord): void {
  const issue = ArticleRecord.safeParse(record).error?.issues[0];
  if (issue) throw new Error(`the parser made a record that is not valid: ${issue.path.join('.')}: ${issue.message}`);
}

/** Why a file could not be read or parsed, in words. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'EISDIR') return 'it is a folder, not a dump';
  return error.message;
}
