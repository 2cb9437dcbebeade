import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { InterfaceLanguage, SiteSettings } from '../model/archive.ts';
import { interfaceLanguages } from '../model/archive.ts';
import { ContentError } from '../model/content-error.ts';
import { checkYaml } from '../parse/facts/yaml-issues.ts';

const addressWanted = 'expected the address the site is published at, such as https://archive.example/yubao/';

/** What the archive says of itself in one language. */
const texts = {
  title: z.string('expected the name of the archive').min(1, 'expected the name of the archive'),
  description: z.string('expected a sentence about the archive').min(1, 'expected a sentence about the archive'),
  notice: z.string('expected a sentence that is to stand on every page').min(1).optional(),
};

const edition = z.strictObject(texts, 'expected title and description in this language').optional();

const editionsWanted = `expected languages (${interfaceLanguages.join(', ')}), below each its title and description`;
const languageWanted = `expected one of ${interfaceLanguages.join(', ')}`;

const SettingsFile = z.strictObject(
  {
    ...texts,
    language: z.enum(interfaceLanguages, languageWanted),
    editions: z
      .strictObject({ 'zh-Hans': edition, en: edition } satisfies Record<InterfaceLanguage, unknown>, editionsWanted)
      .optional(),
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
  const { editions, address, ...rest } = checked.value;
  const others = Object.entries(editions ?? {}).flatMap(([language, words]) =>
    words === undefined ? [] : [[language, withoutGaps(words)]],
  );
  return {
    ...withoutGaps(rest),
    ...(others.length === 0 ? {} : { editions: Object.fromEntries(others) }),
    ...(address === undefined ? {} : { address }),
  };
}

/** The notice left out where there is none. */
function withoutGaps<Texts extends { notice?: string | undefined }>({ notice, ...rest }: Texts) {
  return { ...rest, ...(notice === undefined ? {} : { notice }) };
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
