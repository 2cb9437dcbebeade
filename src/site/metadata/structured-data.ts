/**
 * What a page says of itself in schema.org's words (JSON-LD). Addresses are relative to the page, or absolute where the
 * settings know the site's address.
 */
import type { Graph } from 'schema-dts';
import { articleAddress, issueAddress, issueDay, paperAddress } from '../../archive/addresses.ts';
import type { SiteSettings } from '../../model/archive.ts';
import type { ArticleRecord, IssueDate } from '../../model/record.ts';
import { authorsOf } from '../citation/csl-item.ts';
import type { Messages } from '../messages.ts';
import { issueTitle, paperTitle, recordTitle } from '../titles.ts';

export interface StructuredDataInput {
  record: ArticleRecord;
  /** Names and addresses from the top of the site down to the article's page. */
  trail: [address: string, name: string][];
  messages: Messages;
  settings: SiteSettings;
  /** An address of the site as the page is to give it. */
  link: (address: string) => string;
}

/** The graph of an article's page: the NewsArticle in its PublicationIssue in its Newspaper, and the way to it. */
export function articleStructuredData({ record, trail, messages, settings, link }: StructuredDataInput): Graph {
  const title = recordTitle(record, messages);
  const paper = {
    '@type': 'Newspaper' as const,
    '@id': link(paperAddress(record.newspaper?.id ?? null)),
    name: paperTitle(record.newspaper ?? { name: null }, messages),
  };
  const house = { '@type': 'Organization' as const, name: paper.name };
  const places = [...(record.region === null ? [] : [record.region]), ...record.places];
  const located = [...new Map(places.map((place) => [place.adcode, place])).values()];
  const authors = authorsOf(record);
  const credited = record.bylines.find(({ role }) => role === 'photographer' || role === 'source');
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': record.genre === 'commentary' ? 'OpinionNewsArticle' : 'NewsArticle',
        '@id': link(articleAddress(record)),
        url: link(articleAddress(record)),
        identifier: record.id,
        headline: title,
        ...(record.kicker === undefined && record.subtitle === undefined
          ? {}
          : { alternativeHeadline: [record.kicker, record.subtitle].filter((part) => part !== undefined).join(' ') }),
        ...(record.summary === '' ? {} : { description: record.summary }),
        inLanguage: 'zh-Hans',
        ...datesOf(record.date),
        ...(record.page.label === null ? {} : { printPage: record.page.label }),
        ...(record.page.name === null ? {} : { printSection: record.page.name, articleSection: record.page.name }),
        ...(record.dateline === undefined ? {} : { dateline: record.dateline }),
        // A piece without a byline is the newspaper's own; an author is a person or an organization, no publication.
        author: authors.length > 0 ? authors.map((name) => ({ '@type': 'Person', name })) : [house],
        ...(credited === undefined ? {} : { creditText: credited.raw }),
        publisher: house,
        ...(located.length === 0
          ? {}
          : {
              contentLocation: located.map(({ name, adcode }) => ({
                '@type': 'AdministrativeArea',
                name,
                identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: adcode },
              })),
            }),
        ...(record.keywords.length === 0 ? {} : { keywords: record.keywords }),
        isPartOf: {
          '@type': 'PublicationIssue',
          '@id': link(issueAddress(record)),
          name: `${paper.name} ${issueTitle(record, messages)}`,
          ...datesOf(record.date),
          isPartOf: paper,
        },
        isAccessibleForFree: true,
        provider: { '@type': 'Organization', name: settings.title },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [...trail, [articleAddress(record), title] as const].map(([address, name], index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          item: link(address),
        })),
      },
    ],
  };
}

/** JSON for a script element: no `<` in it, so that no word of a headline can end the element. */
export function embedJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The day of publication; nothing where it is not known to the day, for schema.org has no words for doubt. */
function datesOf(date: IssueDate): object {
  const day = issueDay(date);
  return day === null ? {} : { datePublished: day };
}
