import { articleAddress, homeAddress, issueDay, relativeAddress } from '../../archive/addresses.ts';
import type { SiteSettings } from '../../model/archive.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { ArchiveView } from '../archive-view.ts';
import { renderBody } from '../body/render-body.ts';
import { authorsOf } from '../citation/csl-item.ts';
import { formatDate, isInferred } from '../format-date.ts';
import type { Messages } from '../messages.ts';
import { fullPageTitle, paperTitle, recordTitle, regionTitle } from '../titles.ts';

/** Entries of a feed at most. */
export const feedSize = 50;

export interface FeedEntry {
  /** A tag URI (RFC 4151), the same whether the site knows its address or not. */
  id: string;
  url: string;
  title: string;
  /** RFC 3339: the beginning of the day it was printed, in China. */
  published: string;
  authors: string[];
  /** Where it was printed, in the language of the feed; all else is the article's own. */
  summary: string;
  html: string;
  tags: string[];
}

export interface Feed {
  id: string;
  title: string;
  /** Folder of the page it belongs to; its files are feed.atom and feed.json in it. */
  address: string;
  pageUrl: string;
  atomUrl: string;
  jsonUrl: string;
  /** RFC 3339. The newest entry's, so that a build of the same archive says the same. */
  updated: string;
  language: SiteSettings['language'];
  publisher: string;
  /** Newest first. */
  entries: FeedEntry[];
}

export interface FeedContext {
  messages: Messages;
  settings: SiteSettings;
}

/** The beginning of time, for a feed that has nothing to date itself by. */
const noDate = '1970-01-01T00:00:00Z';

/** "/papers/hebi-daily/" → its two feeds. */
export function atomAddress(address: string): string {
  return `${address}feed.atom`;
}

export function jsonFeedAddress(address: string): string {
  return `${address}feed.json`;
}

/** The feeds of an archive: of everything, of each city, of each newspaper that has issues. */
export function archiveFeeds(archive: ArchiveView, context: FeedContext): Feed[] {
  const { messages, settings } = context;
  const named = (name: string) => `${settings.title} · ${name}`;
  return [
    makeFeed(
      homeAddress,
      settings.title,
      newest(archive.years.flatMap(({ months }) => months.flatMap(daysOf))),
      context,
    ),
    ...archive.cities.map((city) =>
      makeFeed(
        city.address,
        named(regionTitle(city, messages)),
        newest(city.parts.map(({ entries }) => entries)),
        context,
      ),
    ),
    ...archive.papers
      .filter(({ issues }) => issues.length > 0)
      .map((paper) =>
        makeFeed(
          paper.address,
          named(paperTitle(paper, messages)),
          newest(paper.issues.flatMap(({ pages }) => pages.map(({ articles }) => articles))),
          context,
        ),
      ),
  ];
}

function daysOf({ days }: ArchiveView['years'][number]['months'][number]): ArticleRecord[][] {
  return days.flatMap(({ parts }) => parts.map(({ entries }) => entries));
}

/**
 * The last records of lists that stand oldest first, newest first. Only those whose day is known: a feed reader would
 * show a wide date as a day, and none is forced onto one.
 */
function newest(lists: ArticleRecord[][]): ArticleRecord[] {
  const found: ArticleRecord[] = [];
  for (const list of lists.toReversed()) {
    found.push(...list.filter(({ date }) => issueDay(date) !== null).toReversed());
    if (found.length >= feedSize) break;
  }
  return found.slice(0, feedSize);
}

function makeFeed(address: string, title: string, records: ArticleRecord[], context: FeedContext): Feed {
  const { settings } = context;
  const entries = records.map((record) => makeEntry(record, address, context));
  const url = (to: string) => siteUrl(address, to, settings);
  return {
    id: tagUri(address),
    title,
    address,
    pageUrl: url(address),
    atomUrl: url(atomAddress(address)),
    jsonUrl: url(jsonFeedAddress(address)),
    updated: entries.reduce((latest, { published }) => (published > latest ? published : latest), noDate),
    language: settings.language,
    publisher: settings.title,
    entries,
  };
}

function makeEntry(record: ArticleRecord, from: string, { messages, settings }: FeedContext): FeedEntry {
  const paper = paperTitle(record.newspaper ?? { name: null }, messages);
  const date = formatDate(record.date, messages);
  const dated = isInferred(record.date) ? messages.date.marked(date, messages.date.inferred) : date;
  return {
    id: tagUri(articleAddress(record)),
    url: siteUrl(from, articleAddress(record), settings),
    title: recordTitle(record, messages),
    published: `${issueDay(record.date)}T00:00:00+08:00`,
    authors: authorsOf(record),
    summary: `${paper} ${dated} ${fullPageTitle(record.page, messages)}`,
    html: renderBody(record.body, { dateline: record.dateline }),
    tags: record.keywords,
  };
}

/** An address in full where the site knows its own, else relative to the page at `from`. */
function siteUrl(from: string, to: string, { address }: SiteSettings): string {
  return address === undefined ? relativeAddress(from, to) : address + to.slice(1);
}

/** A site may move, and may not know where it is; what it publishes goes by the same name all the while. */
function tagUri(address: string): string {
  return `tag:yubao.invalid,2026:${address}`;
}
