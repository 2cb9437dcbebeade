import { issueAddress, issueKey, pageAddress, pageKey, paperAddress, unknownPaper } from '../../archive/addresses.ts';
import type { Newspaper } from '../../model/archive.ts';
import type { ArticleRecord, IssueDate } from '../../model/record.ts';
import { groupBy } from './group-by.ts';
import type { ListPart } from './listing.ts';
import { splitList } from './listing.ts';
import { comparePageLabels, compareText } from './order.ts';

/** A newspaper page 版. */
export interface PageView {
  key: string;
  label: string | null;
  name: string | null;
  address: string;
  articles: ArticleRecord[];
  /** Text of this page that no article could claim. */
  residue: ArticleRecord[];
}

/** An issue 期. */
export interface IssueView {
  key: string;
  address: string;
  date: IssueDate;
  count: number;
  pages: PageView[];
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
 * `records` come in the order of the archive; `listed` are those that lists name.
 */
export function viewPapers(
  records: ArticleRecord[],
  listed: ReadonlySet<ArticleRecord>,
  newspapers: Newspaper[],
): PaperView[] {
  const groups = groupBy(records, (record) => record.newspaper?.id ?? unknownPaper);
  const known = newspapers.map(({ id }) => id);
  const others = [...groups.keys()].filter((id) => !known.includes(id) && id !== unknownPaper).toSorted(compareText);
  const unknown = groups.has(unknownPaper) ? [unknownPaper] : [];
  return [...new Set([...known, ...others, ...unknown])].map((id) => {
    const settings = newspapers.find((newspaper) => newspaper.id === id);
    const group = groups.get(id) ?? [];
    const address = paperAddress(id);
    const issues = viewIssues(group, listed);
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

function viewIssues(records: ArticleRecord[], listed: ReadonlySet<ArticleRecord>): IssueView[] {
  return [...groupBy(records, (record) => issueKey(record.date))].map(([key, group]) => {
    const first = firstOf(group);
    const pages = viewPages(group, listed);
    return {
      key,
      address: issueAddress(first),
      date: first.date,
      count: pages.reduce((sum, page) => sum + page.articles.length, 0),
      pages,
    };
  });
}

function viewPages(records: ArticleRecord[], listed: ReadonlySet<ArticleRecord>): PageView[] {
  return [...groupBy(records, (record) => pageKey(record.page.label))]
    .map(([key, group]) => ({
      key,
      label: firstOf(group).page.label,
      name: group.find((record) => record.page.name !== null)?.page.name ?? null,
      address: pageAddress(firstOf(group)),
      articles: group.filter((record) => listed.has(record)),
      residue: group.filter((record) => record.kind === 'residue'),
    }))
    .toSorted((left, right) => comparePageLabels(left.label, right.label));
}

function firstOf(group: ArticleRecord[]): ArticleRecord {
  const [first] = group;
  if (first === undefined) throw new Error('A group of records cannot be empty');
  return first;
}
