/** Builds the invented archive for tests, and reads what was built. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SiteSettings } from '../../src/model/archive.ts';
import type { PageText } from '../../src/model/page.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { buildSite } from '../../src/site/build.ts';
import { madeOnce } from '../made-once.ts';
import { inventedRecords, inventedTexts, newspapers, settings } from './invented-records.ts';

export interface BuiltSite {
  out: string;
  pages: number;
  /** Contents by path inside the site, with forward slashes: "regions/index.html". */
  files: Map<string, string>;
}

/** Each site is built once, however many tests ask for it. */
export async function builtSite(
  given: { records?: ArticleRecord[]; texts?: PageText[]; settings?: Partial<SiteSettings> } = {},
): Promise<BuiltSite> {
  const input = {
    records: given.records ?? inventedRecords(),
    texts: given.texts ?? inventedTexts(),
    newspapers,
    settings: { ...settings, ...given.settings },
  };
  const made = await madeOnce(`site ${JSON.stringify(input)}`, async (folder) => {
    await mkdir(join(folder, 'site'));
    const { pages } = await buildSite({ ...input, out: join(folder, 'site') });
    await writeFile(join(folder, 'pages'), String(pages));
  });
  const out = join(made, 'site');
  const files = new Map<string, string>();
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(out.length + 1).replaceAll(sep, '/'), await readFile(path, 'utf8'));
  }
  return { out, pages: Number(await readFile(join(made, 'pages'), 'utf8')), files };
}

/** The HTML pages of a site. */
export function pagesOf({ files }: BuiltSite): [path: string, html: string][] {
  return [...files].filter(([path]) => path.endsWith('.html'));
}
