import { articleAddress, issueDay } from '../../archive/addresses.ts';
import type { SiteSettings } from '../../model/archive.ts';
import type { ArticleRecord, Byline, IssueDate } from '../../model/record.ts';
import { formatRange } from '../format-date.ts';
import type { Messages } from '../messages.ts';
import { recordTitle } from '../titles.ts';

/** The year, month and day of a date, as far as they are known. */
export type DateParts = [year: number, month?: number, day?: number];

/** One newspaper article as CSL-JSON (citation-style-language 1.0). */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  section?: string;
  page?: string;
  /** `circa` marks a date that is a conclusion. */
  issued?: { 'date-parts': [DateParts] | [DateParts, DateParts]; circa?: true };
  language: 'zh-CN';
  note?: string;
  URL?: string;
}

const authorRoles: readonly Byline['role'][] = ['reporter', 'correspondent', 'author'];

/** A record as a citation processor takes it. Photos are cited under who took them. */
export function cslItem(record: ArticleRecord, messages: Messages, settings: Pick<SiteSettings, 'address'>): CslItem {
  const authors = authorsOf(record);
  const issued = issuedOf(record.date);
  const note = dateNote(record.date, messages);
  return {
    id: record.id,
    type: 'article-newspaper',
    title: recordTitle(record, messages),
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(record.newspaper === null ? {} : { 'container-title': record.newspaper.name }),
    ...(record.page.name === null ? {} : { section: record.page.name }),
    ...(record.page.label === null ? {} : { page: record.page.label }),
    ...(issued === null ? {} : { issued }),
    language: 'zh-CN',
    ...(note === null ? {} : { note }),
    ...(settings.address === undefined ? {} : { URL: settings.address + articleAddress(record).slice(1) }),
  };
}

/** Those who wrote it, in the order of print, each once. */
export function authorsOf({ kind, bylines }: Pick<ArticleRecord, 'kind' | 'bylines'>): string[] {
  const roles = kind === 'photo' ? [...authorRoles, 'photographer'] : authorRoles;
  return [...new Set(bylines.filter(({ role }) => roles.includes(role)).map(({ name }) => name))];
}

/** True where the day is not printed on the page, or is not a day. */
export function isUncertain(date: IssueDate): boolean {
  return date.basis === 'inferred' || date.precision !== 'day' || /[?~%]/.test(date.edtf);
}

function issuedOf(date: IssueDate): NonNullable<CslItem['issued']> | null {
  const circa = isUncertain(date) ? { circa: true as const } : {};
  const day = issueDay(date);
  if (day !== null) return { 'date-parts': [partsOf(day, 3)], ...circa };
  if (date.earliest === null || date.latest === null) return null;
  if (date.precision === 'month') return { 'date-parts': [partsOf(date.earliest, 2)], ...circa };
  if (date.precision === 'year') return { 'date-parts': [partsOf(date.earliest, 1)], ...circa };
  return { 'date-parts': [partsOf(date.earliest, 2), partsOf(date.latest, 2)], ...circa };
}

/** "2026-03-14", 2 → [2026, 3] */
function partsOf(day: string, digits: 1 | 2 | 3): DateParts {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return digits === 1 ? [year] : digits === 2 ? [year, month] : [year, month, date];
}

/** What a reader of the reference must know of an uncertain date. */
function dateNote(date: IssueDate, messages: Messages): string | null {
  if (!isUncertain(date)) return null;
  return messages.citation.uncertainDate(formatRange(date, messages), date.edtf);
}
