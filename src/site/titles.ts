import { issueKey } from '../archive/addresses.ts';
import type { ArticleRecord } from '../model/record.ts';
import { blockLines } from './body/plain-text.ts';
import { formatDate } from './format-date.ts';
import type { Messages } from './messages.ts';
import type { CityView } from './view/cities.ts';
import type { IssueView, PageView, PaperView } from './view/papers.ts';

/** Signs of a body that may stand for a missing headline. */
const stopgapLength = 24;

/** What a list calls a record: its headline, else the opening words of its caption or body, else “（无题）”. */
export function recordTitle(record: ArticleRecord, messages: Messages): string {
  if (record.title !== '') return record.title;
  const opening = record.body.flatMap(blockLines).find((line) => line.trim() !== '');
  if (opening === undefined) return messages.list.untitled;
  const signs = [...opening];
  return signs.length > stopgapLength ? `${signs.slice(0, stopgapLength).join('')}……` : opening;
}

/** 鹤壁市, or its code where nothing names it. */
export function regionTitle(region: Pick<CityView, 'adcode' | 'name'>, messages: Messages): string {
  return region.name ?? messages.regions.unnamed(region.adcode);
}

/** 鹤壁日报, or 报名不详. */
export function paperTitle(paper: Pick<PaperView, 'name'>, messages: Messages): string {
  return paper.name ?? messages.papers.unknown;
}

/** 2026年3月14日, 2025年7月至9月, 日期不详. */
export function issueTitle(issue: Pick<IssueView, 'date'>, messages: Messages): string {
  return issueKey(issue.date) === 'undated' ? messages.date.unknown : formatDate(issue.date, messages);
}

/** 第02版, or 版次不详. */
export function pageTitle(page: Pick<PageView, 'label'>, messages: Messages): string {
  return page.label === null ? messages.papers.unnumbered : messages.papers.page(page.label);
}

/** The same with the name of the page: 第02版：要闻. */
export function fullPageTitle(page: Pick<PageView, 'label' | 'name'>, messages: Messages): string {
  const title = pageTitle(page, messages);
  return page.name === null ? title : messages.papers.named(title, page.name);
}

/** First and last line of a dump: [3, 3] → "3", [3, 8] → "3–8". */
export function formatSpan([first, last]: readonly [number, number]): string {
  return first === last ? `${first}` : `${first}–${last}`;
}
