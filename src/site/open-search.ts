import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { searchAddress } from '../archive/addresses.ts';
import type { SiteSettings } from '../model/archive.ts';
import { escapeXml } from './feeds/atom.ts';

/** Site path of the description. */
export const openSearchAddress = '/opensearch.xml';

/** Characters that the format allows a short name. */
const shortNameLength = 16;

/**
 * Writes the OpenSearch description, with which a browser takes the site's search into its own search box. It must name
 * an absolute address, so there is none where the site does not know its own.
 */
export async function writeOpenSearch(settings: SiteSettings, out: string): Promise<void> {
  const text = openSearchDescription(settings);
  if (text !== null) await writeFile(join(out, openSearchAddress), text);
}

/** The description (OpenSearch 1.1, draft 6); null where the settings have no address. */
export function openSearchDescription({ title, description, address, language }: SiteSettings): string | null {
  if (address === undefined) return null;
  const shortName = [...title].slice(0, shortNameLength).join('');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(shortName)}</ShortName>`,
    `<Description>${escapeXml(description)}</Description>`,
    `<Url type="text/html" template="${escapeXml(`${address}${searchAddress.slice(1)}`)}?q={searchTerms}"/>`,
    `<Image type="image/svg+xml">${escapeXml(address)}assets/icon.svg</Image>`,
    `<Language>${language}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
