/** What programs that visit the whole site look for: sitemap.xml, robots.txt, llms.txt. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataAddress } from '../archive/addresses.ts';
import type { SiteSettings } from '../model/archive.ts';
import { dataFiles } from './data/downloads.ts';
import { escapeXml } from './feeds/atom.ts';
import { atomAddress } from './feeds/feed.ts';
import type { Messages } from './messages.ts';

/** Addresses in one sitemap; the protocol allows 50,000. */
const sitemapSize = 40_000;

const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Addresses of all pages by the name of their edition, "" for the first. */
export type EditionAddresses = [name: string, addresses: string[]][];

/**
 * Writes the three. The addresses begin with the articles, oldest first, so that a full part of the sitemap stays as it
 * is when newer ones come. A sitemap holds only absolute addresses: there is none where the site's is not known.
 */
export async function writeCrawlerFiles(
  editions: EditionAddresses,
  { settings, messages, out }: { settings: SiteSettings; messages: Messages; out: string },
): Promise<void> {
  const site = settings.address;
  if (site !== undefined) {
    for (const [file, text] of sitemaps(editions, site)) await writeFile(join(out, file), text);
  }
  const sitemapLine = site === undefined ? '' : `\nSitemap: ${site}sitemap.xml\n`;
  await writeFile(join(out, 'robots.txt'), `User-agent: *\nAllow: /\n${sitemapLine}`);
  await writeFile(join(out, 'llms.txt'), llmsText(settings, messages));
}

/** File names and contents: one sitemap, or where it is large or of several editions an index and its parts. */
export function sitemaps(editions: EditionAddresses, site: string, size = sitemapSize): [file: string, text: string][] {
  const urls = (part: string[]) => part.map((address) => `<url>${location(site, address.slice(1))}</url>\n`).join('');
  const files = editions.flatMap(([name, addresses]) =>
    Array.from({ length: Math.max(1, Math.ceil(addresses.length / size)) }, (_, index): [string, string] => {
      const file = ['sitemap', name, index + 1].filter((part) => part !== '').join('-');
      return [`${file}.xml`, document('urlset', urls(addresses.slice(index * size, (index + 1) * size)))];
    }),
  );
  const [only] = files;
  if (files.length === 1 && only !== undefined) return [['sitemap.xml', only[1]]];
  const index = files.map(([file]) => `<sitemap>${location(site, file)}</sitemap>\n`).join('');
  return [['sitemap.xml', document('sitemapindex', index)], ...files];
}

function document(root: string, content: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="${sitemapNamespace}">\n${content}</${root}>\n`;
}

function location(site: string, path: string): string {
  return `<loc>${escapeXml(site + path)}</loc>`;
}

/** llms.txt (llmstxt.org): what the site is and where its data stand, in Markdown. */
function llmsText({ title, description, notice, address = '' }: SiteSettings, messages: Messages): string {
  const words = messages.data;
  const link = (path: string, name: string, meaning: string) => `- [${name}](${address}${path}): ${meaning}`;
  const data = dataAddress.slice(1);
  return [
    `# ${title}`,
    `> ${description}`,
    ...(notice === undefined ? [] : [notice]),
    messages.about.trust,
    `## ${words.title}`,
    [
      link(`${data}${dataFiles.ndjson}`, dataFiles.ndjson, words.ndjson),
      link(`${data}${dataFiles.csv}`, dataFiles.csv, words.csv),
      link(`${data}${dataFiles.schema}`, dataFiles.schema, words.schema),
      link(`${data}${dataFiles.package}`, dataFiles.package, words.package),
      link(atomAddress('/').slice(1), 'Atom', words.feeds),
    ].join('\n'),
    words.single,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
