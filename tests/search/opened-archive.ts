import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { articleAddress } from '../../src/archive/addresses.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { buildSearch } from '../../src/search/build.ts';
import type { Archive } from '../../src/search/client/archive.ts';
import { openArchive } from '../../src/search/client/archive.ts';

export interface OpenedArchive {
  archive: Archive;
  close: () => Promise<void>;
}

/** Indexes records and opens the index with the browser's own code, over HTTP. */
export async function openRecords(records: ArticleRecord[], shardLimit?: number): Promise<OpenedArchive> {
  const out = await mkdtemp(join(tmpdir(), 'yubao-search-'));
  await buildSearch({ records, out, addressOf: articleAddress, ...(shardLimit === undefined ? {} : { shardLimit }) });
  const { archive, close } = await openSite(out);
  return {
    archive,
    close: async () => {
      await close();
      await rm(out, { recursive: true });
    },
  };
}

/** The same of a site that is built already, and stays. */
export async function openSite(out: string): Promise<OpenedArchive> {
  const server = createServer(sirv(out, { dev: true }));
  // A test that computes for seconds holds up the clock by which client and server agree to end an idle connection.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    archive: await openArchive(new URL(`http://127.0.0.1:${port}/pagefind/`)),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Path → content of all files in a folder. */
export async function readFiles(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (file) => [file.slice(folder.length), await readFile(file)] as const)),
  );
}
