import { issueAddress, issueKey, pageAddress, paperAddress, unknownPaper } from '../../archive/addresses.ts';
import type { Newspaper } from '../../model/archive.ts';
import type { PageText } from '../../model/page.ts';
import type { ArticleRecord, IssueDate } from '../../model/record.ts';
import { groupBy } from './group-by.ts';
import type { ListPart } from './listing.ts';
import { partSize, splitList } from './listing.ts';
import { comparePageLabels, compareText } from './order.ts';

/** A newspaper page 版. */
export interface PageView {
  label: string | null;
  name: string | null;
  address: string;
  articles: ArticleRecord[];
  /** Text of this page that no article could claim. */
  residue: ArticleRecord[];
  /** Everything on the page: what the two above hold, and the photos shown inside articles. */
  records: ArticleRecord[];
  /** The dumps it was read from, mostly one; empty where the site was given none. */
  texts: PageText[];
}

/** The pages of an issue that one list shows. */
export interface IssuePart {
  address: string;
  pages: PageView[];
  previous: string | null;
  next: string | null;
}

/** An issue 期. */
export interface IssueView {
  key: string;
  address: string;
  date: IssueDate;
  count: number;
  pages: PageView[];
  /** One, except where an issue of unknown date holds more than a list page may show. */
  parts: IssuePart[];
}

export interface PaperView {
  id: string;
  /** Null for the records whose newspaper is not known. */
  name: string | null;
  city: Newspaper['city'] | null;
  address: string;
  count: number;
  /** Oldest first. */
  issues: IssueView[];
  parts: ListPart<IssueView>[];
}

/**
 * Newspapers in the order of the settings (others after them by id, the unknown one last), with their issues and pages.
 * `records` come in the order of the archive; `listed` are those that lists name; `texts` are their dumps.
 */
export function viewPapers(
  records: ArticleRecord[],
  listed: ReadonlySet<ArticleRecord>,
  newspapers: Newspaper[],
  texts: PageText[] = [],
): PaperView[] {
  const textOf = new Map(texts.map((text) => [text.dump, text]));
  const groups = groupBy(records, (record) => record.newspaper?.id ?? unknownPaper);
  // Papers of a city that nothing was printed in are known to the parser, but no part of this archive.
  const cities = new Set(newspapers.filter(({ id }) => groups.has(id)).map(({ city }) => city.adcode));
  const known = newspapers.filter(({ city }) => cities.has(city.adcode)).map(({ id }) => id);
  const others = [...groups.keys()].filter((id) => !known.includes(id) && id !== unknownPaper).toSorted(compareText);
  const unknown = groups.has(unknownPaper) ? [unknownPaper] : [];
  return [...new Set([...known, ...others, ...unknown])].map((id) => {
    const settings = newspapers.find((newspaper) => newspaper.id === id);
    const group = groups.get(id) ?? [];
    const address = paperAddress(id);
    const issues = viewIssues(group, listed, textOf);
    return {
      id,
      name: settings?.name ?? group[0]?.newspaper?.name ?? null,
      city: settings?.city ?? null,
      address,
      count: issues.reduce((sum, issue) => sum + issue.count, 0),
      issues,
      parts: splitList(address, issues),
    };
  });
}

function viewIssues(
  records: ArticleRecord[],
  listed: ReadonlySet<ArticleRecord>,
  textOf: ReadonlyMap<string, PageText>,
): IssueView[] {
  return [...groupBy(records, (record) => issueKey(record.date))].map(([key, group]) => {
    const first = firstOf(group);
    const address = issueAddress(first);
    const pages = viewPages(group, listed, textOf);
    return {
      key,
      address,
      date: first.date,
      count: pages.reduce((sum, page) => sum + page.articles.length, 0),
      pages,
      parts: splitPages(address, pages),
    };
  });
}

function viewPages(
  records: ArticleRecord[],
  listed: ReadonlySet<ArticleRecord>,
  textOf: ReadonlyMap<string, PageText>,
): PageView[] {
  return [...groupBy(records, pageAddress)]
    .map(([address, group]) => ({
      label: firstOf(group).page.label,
      name: group.find((record) => record.page.name !== null)?.page.name ?? null,
      address,
      articles: group.filter((record) => listed.has(record)),
      residue: group.filter((record) => record.kind === 'residue'),
      records: group,
      texts: [...new Set(group.map(({ source }) => source.dump))]
        .toSorted(compareText)
        .flatMap((dump) => textOf.get(dump) ?? []),
    }))
    .toSorted((left, right) => comparePageLabels(left.label, right.label));
}

/** Whole pages, as many as together have a list page's number of articles; the first part has the issue's address. */
function splitPages(address: string, pages: PageView[]): IssuePart[] {
  const groups: PageView[][] = [[]];
  let count = 0;
  for (const page of pages) {
    const size = Math.max(1, page.articles.length);
    if (count > 0 && count + size > partSize) {
      groups.push([]);
      count = 0;
    }
    groups.at(-1)?.push(page);
    count += size;
  }
  const addressOf = (index: number) => (index === 0 ? address : `${address}part-${index + 1}/`);
  return groups.map((group, index) => ({
    address: addressOf(index),
    pages: group,
    previous: index === 0 ? null : addressOf(index - 1),
    next: index + 1 === groups.length ? null : addressOf(index + 1),
  }));
}

function firstOf(group: ArticleRecord[]): ArticleRecord {
  const [first] = group;
  if (first === undefined) throw new Error('A group of records cannot be empty');
  return first;
}
