import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleAddress } from '../../../src/archive/addresses.ts';
import type { SiteSettings } from '../../../src/model/archive.ts';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { buildSearch } from '../../../src/search/build.ts';
import { buildSite } from '../../../src/site/build.ts';
import { languagesOf } from '../../../src/site/editions.ts';
import { madeOnce } from '../../made-once.ts';
import { newspapers, settings } from '../../site/invented-records.ts';
import { serveFolder } from './serve-folder.ts';

export interface ServedArchive {
  /** Address of the front page, which is not at the root of its host. */
  root: URL;
  /** The folder it is served from. */
  folder: string;
  close: () => Promise<void>;
}

/** Where the site stands on its host: nothing may rely on being at the root. */
const base = '/some/base/';

/** Builds a whole site of these records and serves a copy of it below a path, files read anew with every request. */
export async function serveArchive(
  records: ArticleRecord[],
  given: Partial<SiteSettings> = {},
): Promise<ServedArchive> {
  const all = { ...settings, ...given };
  const made = await madeOnce(`archive ${JSON.stringify([records, all])}`, async (out) => {
    await buildSite({ records, newspapers, settings: all, out });
    await buildSearch({ records, out, addressOf: articleAddress, languages: languagesOf(all) });
  });
  const folder = await mkdtemp(join(tmpdir(), 'yubao-search-'));
  const out = join(folder, base);
  await cp(made, out, { recursive: true });
  const { host, close } = await serveFolder(folder);
  return {
    root: new URL(base, host),
    folder: out,
    close: async () => {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}
