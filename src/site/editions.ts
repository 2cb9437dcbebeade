/**
 * A site may be written in several languages. The first stands at the top, each other in a folder of its own and with the
 * same addresses below it, so that every page has its like in the others:
 *
 *   /regions/410600/       在鹤壁
 *   /en/regions/410600/    the same page, in English
 *
 * Files that are no pages (styles, scripts, data, feeds, records, the index of the search) are there once, for all.
 */
import { relativeAddress } from '../archive/addresses.ts';
import type { InterfaceLanguage, SiteSettings } from '../model/archive.ts';
import { interfaceLanguages } from '../model/archive.ts';

export interface Edition {
  language: InterfaceLanguage;
  /** "/" of the first, "/en/" of another. */
  folder: string;
  /** What the archive says of itself in this language; its address is that of the edition. */
  settings: SiteSettings;
  /** All editions of the site, this one too, the first first. */
  all: readonly Pick<Edition, 'language' | 'folder'>[];
}

/** The languages that the settings ask for, that of the edition at the top first. */
export function languagesOf({ language, editions = {} }: SiteSettings): [InterfaceLanguage, ...InterfaceLanguage[]] {
  return [language, ...interfaceLanguages.filter((other) => other !== language && editions[other] !== undefined)];
}

/** The editions that the settings ask for, the one at the top first. */
export function editionsOf(settings: SiteSettings): Edition[] {
  const { editions = {}, ...first } = settings;
  const all = languagesOf(settings).map((language, place) => ({
    language,
    folder: place === 0 ? '/' : `/${language.toLowerCase()}/`,
  }));
  return all.map(({ language, folder }) => {
    const { notice: _, ...facts } = first;
    const texts = folder === '/' ? first : { ...facts, ...editions[language], language };
    const address = first.address === undefined ? {} : { address: first.address + folder.slice(1) };
    return { language, folder, settings: { ...texts, ...address }, all };
  });
}

/** A link from a page of an edition to a page of the same edition, or to a file that all editions share. */
export function editionLink({ folder }: Pick<Edition, 'folder'>, from: string, to: string): string {
  const [path = ''] = to.split(/[?#]/);
  return path.endsWith('/') ? relativeAddress(from, to) : relativeAddress(folder + from.slice(1), to);
}

/** A link from a page of an edition to the same page of another. */
export function otherEditionLink(from: Pick<Edition, 'folder'>, to: Pick<Edition, 'folder'>, address: string): string {
  return relativeAddress(from.folder + address.slice(1), to.folder + address.slice(1));
}
