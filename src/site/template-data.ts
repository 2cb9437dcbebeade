import type { SiteSettings } from '../model/archive.ts';
import type { ArchiveView } from './archive-view.ts';
import type { Edition } from './editions.ts';
import type { Messages } from './messages.ts';

/** The global data that every template function is given. */
export interface SiteData {
  archive: ArchiveView;
  /** Those of the edition. */
  settings: SiteSettings;
  messages: Messages;
  edition: Edition;
}

/** What a template paginated over `pages` (one entry a page, alias "entry") is given. */
export interface EntryData<Entry> extends SiteData {
  entry: Entry;
}

/** The front matter of a template whose pages are the entries of a list of the global data: one page an entry. */
export function paginate<Entry>(list: string, addressOf: (entry: Entry) => string): object {
  return {
    pagination: { data: list, size: 1, alias: 'entry', addAllPagesToCollections: false },
    eleventyExcludeFromCollections: true,
    permalink: ({ entry }: EntryData<Entry>) => `${addressOf(entry)}index.html`,
  };
}

/** The front matter of a template that makes one page. */
export function single(address: string): object {
  return { eleventyExcludeFromCollections: true, permalink: address.endsWith('/') ? `${address}index.html` : address };
}
