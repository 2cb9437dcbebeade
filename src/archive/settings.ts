import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { SiteSettings } from '../model/archive.ts';
import { interfaceLanguages } from '../model/archive.ts';
import { ContentError } from '../model/content-error.ts';
import { checkYaml } from '../parse/facts/yaml-issues.ts';

const addressWanted = 'expected the address the site is published at, such as https://archive.example/yubao/';

const SettingsFile = z.strictObject(
  {
    title: z.string('expected the name of the archive').min(1, 'expected the name of the archive'),
    description: z.string('expected a sentence about the archive').min(1, 'expected a sentence about the archive'),
    notice: z.string('expected a sentence that is to stand on every page').min(1).optional(),
    language: z.enum(interfaceLanguages, `expected one of ${interfaceLanguages.join(', ')}`),
    address: z
      .string(addressWanted)
      .refine(isSiteAddress, addressWanted)
      .transform((address) => (address.endsWith('/') ? address : `${address}/`))
      .optional(),
  },
  'expected keys and values, such as "title: 豫报"',
);

/**
 * The text of content/site.yaml, checked.
 * @throws ContentError naming `file`, the line, what was there and what would be valid, at the first thing wrong
 */
export function parseSettings(text: string, file: string): SiteSettings {
  const checked = checkYaml(text, SettingsFile);
  if (checked.value === null) {
    const [first] = checked.issues.toSorted((a, b) => a.line - b.line);
    throw new ContentError(file, first?.line ?? 1, first?.message ?? 'expected the settings of the site');
  }
  const { notice, address, ...rest } = checked.value;
  return { ...rest, ...(notice === undefined ? {} : { notice }), ...(address === undefined ? {} : { address }) };
}

/** An http or https URL without user, query and hash: addresses of pages are put behind it. */
function isSiteAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return (
    /^https?:$/.test(protocol) && [username, password, search, hash].every((part) => part === '') && !/\s/.test(text)
  );
}

/**
 * The settings of content/site.yaml.
 * @throws ContentError also where the file cannot be read
 */
export async function readSettings(path: string): Promise<SiteSettings> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ContentError(path, 1, `cannot be read (${why}); expected title, description and language of the site`);
  }
  return parseSettings(text, path);
}
