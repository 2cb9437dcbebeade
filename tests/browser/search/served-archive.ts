import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { articleAddress } from '../../../src/archive/addresses.ts';
import type { SiteSettings } from '../../../src/model/archive.ts';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { buildSearch } from '../../../src/search/build.ts';
import { buildSite } from '../../../src/site/build.ts';
import { newspapers, settings } from '../../site/invented-records.ts';

export interface ServedArchive {
  /** Address of the front page, which is not at the root of its host. */
  root: URL;
  /** The folder it is served from. */
  folder: string;
  close: () => Promise<void>;
}

/** Where the site stands on its host: nothing may rely on being at the root. */
const base = '/some/base/';

/** Builds a whole site of these records and serves it below a path, files read anew with every request. */
export async function serveArchive(
  records: ArticleRecord[],
  language: SiteSettings['language'] = 'zh-Hans',
): Promise<ServedArchive> {
  const folder = await mkdtemp(join(tmpdir(), 'yubao-search-'));
  const out = join(folder, base);
  await mkdir(out, { recursive: true });
  await buildSite({ records, newspapers, settings: { ...settings, language }, out });
  await buildSearch({ records, out, addressOf: articleAddress, language });
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    root: new URL(base, `http://127.0.0.1:${port}`),
    folder: out,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
