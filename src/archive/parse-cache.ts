import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageDump, PageResult } from '../model/page.ts';

/** What was made of dumps in earlier runs, kept so that a dump that did not change is not parsed again. */
export interface ParseCache {
  read(dump: PageDump): Promise<PageResult | null>;
  write(dump: PageDump, result: PageResult): Promise<void>;
  /** Removes what no read or write of this run was about: dumps that are gone or changed, older parsers. */
  prune(): Promise<void>;
  /** Removes everything. */
  clear(): Promise<void>;
}

/**
 * A cache in `folder`, one file a dump. A file's name is a hash over all that its content depends on: the dump's bytes,
 * its path and its sidecar, and `version`, which stands for the parser. So nothing in it can be out of date.
 */
export function openParseCache(folder: string, version: string): ParseCache {
  const used = new Set<string>();
  const fileOf = (dump: PageDump): string => {
    const facts = JSON.stringify([version, dump.path, dump.sha256, dump.sidecar?.text ?? null]);
    const file = `${createHash('sha256').update(facts).digest('hex')}.json`;
    used.add(file);
    return file;
  };
  return {
    async read(dump) {
      try {
        return JSON.parse(await readFile(join(folder, fileOf(dump)), 'utf8'));
      } catch {
        // Not there, or cut short by a full disk: the dump itself is, and parsing it again costs only time.
        return null;
      }
    },
    async write(dump, result) {
      await mkdir(folder, { recursive: true });
      const file = join(folder, fileOf(dump));
      await writeFile(`${file}.${process.pid}`, JSON.stringify(result));
      await rename(`${file}.${process.pid}`, file);
    },
    async prune() {
      const files = await readdir(folder).catch(() => []);
      await Promise.all(files.filter((file) => !used.has(file)).map((file) => rm(join(folder, file), { force: true })));
    },
    async clear() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}
