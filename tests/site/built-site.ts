/** Builds the invented archive for tests, and reads what was built. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { TestContext } from 'node:test';
import type { SiteSettings } from '../../src/model/archive.ts';
import type { PageText } from '../../src/model/page.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { buildSite } from '../../src/site/build.ts';
import { inventedRecords, inventedTexts, newspapers, settings } from './invented-records.ts';

export interface BuiltSite {
  out: string;
  pages: number;
  /** Contents by path inside the site, with forward slashes: "regions/index.html". */
  files: Map<string, string>;
}

export async function builtSite(
  context: TestContext,
  given: { records?: ArticleRecord[]; texts?: PageText[]; settings?: Partial<SiteSettings> } = {},
): Promise<BuiltSite> {
  const out = await mkdtemp(join(tmpdir(), 'yubao-site-'));
  context.after(() => rm(out, { recursive: true, force: true }));
  const { pages } = await buildSite({
    records: given.records ?? inventedRecords(),
    texts: given.texts ?? inventedTexts(),
    newspapers,
    settings: { ...settings, ...given.settings },
    out,
  });
  const files = new Map<string, string>();
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(out.length + 1).replaceAll(sep, '/'), await readFile(path, 'utf8'));
  }
  return { out, pages, files };
}

/** The HTML pages of a site. */
export function pagesOf({ files }: BuiltSite): [path: string, html: string][] {
  return [...files].filter(([path]) => path.endsWith('.html'));
}
