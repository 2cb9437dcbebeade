import { articleAddress, issueDay } from '../../archive/addresses.ts';
import type { SiteSettings } from '../../model/archive.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { authorsOf, cslItem } from '../citation/csl-item.ts';
import type { Messages } from '../messages.ts';
import { recordTitle } from '../titles.ts';

/** One meta element. Open Graph asks for `property` where all others use `name`. */
export interface MetaTag {
  name?: string;
  property?: string;
  content: string;
}

/**
 * The metadata that reference managers and link previews read. Zotero's Embedded Metadata translator takes the type from
 * z:itemType and the newspaper from prism.publicationName, before og:site_name; without them it would see a web page.
 */
export function articleMetaTags(record: ArticleRecord, messages: Messages, settings: SiteSettings): MetaTag[] {
  const title = recordTitle(record, messages);
  const authors = authorsOf(record);
  const day = issueDay(record.date);
  const paper = record.newspaper?.name;
  // Photographers, those who gave a photo, editors: without a word of them Zotero takes the byline it sees for an author.
  const others = [...new Set(record.bylines.map(({ name }) => name))].filter((name) => !authors.includes(name));
  const { note } = cslItem(record, messages, settings);
  const named: [name: string, content: string | undefined][] = [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_publication_date', day?.replaceAll('-', '/')],
    ['citation_date', day ?? undefined],
    ['citation_firstpage', record.page.label ?? undefined],
    ['citation_language', 'zh-CN'],
    ['prism.publicationName', paper],
    ['prism.section', record.page.name ?? undefined],
    ['DC.title', title],
    ...authors.map((author): [string, string] => ['DC.creator', author]),
    ...others.map((name): [string, string] => ['DC.contributor', name]),
    ['DC.date', day ?? record.date.edtf],
    ['DC.language', 'zh-CN'],
    ['DC.source', paper],
    ['DC.identifier', record.id],
    ['DC.description', note],
  ];
  const properties: [property: string, content: string | undefined][] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', record.summary === '' ? undefined : record.summary],
    ['og:site_name', settings.title],
    ['og:locale', 'zh_CN'],
    ['og:url', settings.address === undefined ? undefined : settings.address + articleAddress(record).slice(1)],
    ['article:published_time', day ?? undefined],
    ['article:section', record.page.name ?? undefined],
    ...record.keywords.map((keyword): [string, string] => ['article:tag', keyword]),
  ];
  return [
    ...named.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }])),
    ...properties.flatMap(([property, content]) => (content === undefined ? [] : [{ property, content }])),
  ];
}
