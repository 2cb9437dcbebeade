import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { articleAddress } from '../archive/addresses.ts';
import { findDumps } from '../archive/archive.ts';
import { nextLedger, readLedger, writeLedger } from '../archive/ledger.ts';
import { pageText } from '../archive/page-text.ts';
import { openParseCache } from '../archive/parse-cache.ts';
import { parserVersion } from '../archive/parser-version.ts';
import { stageBeside } from '../archive/publish.ts';
import { readSettings } from '../archive/settings.ts';
import type { PageText } from '../model/page.ts';
import type { ArticleRecord } from '../model/record.ts';
import { readNewspapers } from '../parse/facts/read-newspapers.ts';
import { buildSearch } from '../search/build.ts';
import { buildSite } from '../site/build.ts';
import { languagesOf } from '../site/editions.ts';
import type { ExitCode, Io } from './io.ts';
import { UsageError } from './io.ts';
import { shown } from './options.ts';
import { parseEach, parseSettings } from './parser.ts';
import { count, startProgress } from './progress.ts';

/** Absolute folders. */
export interface BuildFolders {
  content: string;
  out: string;
  cache: string;
}

/**
 * Builds the whole site from the archive and publishes it when, and only when, it is whole; what goes wrong before
 * throws and leaves the old site as it is. Dumps that cannot be read are told, the site is made of the others, and
 * the exit code is 1.
 */
export async function buildArchive({ content, out, cache }: BuildFolders, io: Io, clean = false): Promise<ExitCode> {
  const newspapersPath = join(content, 'newspapers.yaml');
  const newspapers = readNewspapers(newspapersPath);
  const settings = await readSettings(join(content, 'site.yaml'));
  const dumps = await findDumps(content);
  if (dumps.length === 0) {
    throw new UsageError(
      `no dumps (.txt, .md) below ${shown(join(content, 'dumps'), io)}; "yubao add FILE…" brings some in`,
    );
  }
  const parseCache = openParseCache(join(cache, 'parse'), await parserVersion(newspapersPath));
  const searchCache = join(cache, 'search');
  const ledgerPath = join(cache, 'ledger.json');
  if (clean) await Promise.all([parseCache.clear(), rm(searchCache, { recursive: true, force: true })]);

  const staging = await stageBeside(out, [io.cwd, content, cache]);
  try {
    const records: ArticleRecord[] = [];
    const texts: PageText[] = [];
    const failed = await parseEach(
      dumps,
      { ...(await parseSettings(content, io)), cache: parseCache },
      io,
      (result, _path, text) => {
        records.push(...result.records);
        texts.push(pageText(result, text));
      },
    );
    const ledger = nextLedger(await readLedger(ledgerPath), records);
    await step('Writing the pages …', io, async () => {
      const { added } = ledger;
      const { pages } = await buildSite({ records, texts, added, newspapers, settings, out: staging.folder });
      return `Wrote ${count(pages, 'page')}`;
    });
    await step('Indexing for the search …', io, async () => {
      const indexed = await buildSearch({
        records,
        out: staging.folder,
        addressOf: articleAddress,
        languages: languagesOf(settings),
        cacheDir: searchCache,
      });
      return `Indexed ${count(indexed.records, 'record')}`;
    });
    await staging.publish();
    // After publishing: where that fails, the next build still finds the same dumps new.
    await writeLedger(ledgerPath, ledger);
    await parseCache.prune();
    io.stderr.write(`The site is in ${shown(out, io)}\n`);
    return failed > 0 ? 1 : 0;
  } finally {
    await staging.discard();
  }
}

/** Runs one step of the build and tells of it; `work` gives the words for its success. */
async function step(text: string, io: Io, work: () => Promise<string>): Promise<void> {
  const progress = startProgress(text, io);
  try {
    progress.succeed(await work());
  } catch (error) {
    progress.fail(`${text} failed; the site that was there stays`);
    throw error;
  }
}
