import type { ArchiveView } from '../../src/site/archive-view.ts';
import { editionLink } from '../../src/site/editions.ts';
import type { SiteData } from '../../src/site/template-data.ts';
import type { PageProps } from './Page.tsx';

/** What the parts of a page need to know of the page they stand on. */
export interface Scope extends Pick<PageProps, 'address' | 'messages' | 'settings' | 'edition'> {
  archive: ArchiveView;
  /** A link to an address of the site, relative to this page. */
  link: (to: string) => string;
  /** The language of articles where it is not that of the interface. */
  contentLanguage: string | undefined;
}

export function scopeOf(address: string, { messages, settings, edition, archive }: SiteData): Scope {
  return {
    address,
    messages,
    settings,
    edition,
    archive,
    link: (to) => editionLink(edition, address, to),
    contentLanguage: settings.language === 'zh-Hans' ? undefined : 'zh-Hans',
  };
}
