/**
 * Where everything stands in the site. Every address begins and ends in "/" and holds only lower-case letters, digits
 * and hyphens between the slashes, whatever the dump said: nothing in a record can lead outside the site's folder.
 * An address must never change once published, so nothing here counts, sorts or looks at other records.
 */
import type { ArticleRecord, IssueDate } from '../model/record.ts';

export const homeAddress = '/';
export const regionsAddress = '/regions/';
export const datesAddress = '/dates/';
export const undatedAddress = '/dates/undated/';
export const papersAddress = '/papers/';
export const searchAddress = '/search/';
export const aboutAddress = '/about/';
export const dataAddress = '/data/';

/** The id under which records without a newspaper are kept. */
export const unknownPaper = 'unknown';

/** "/articles/hebi-20260314-02-3fa9c1d2/", for a record of any kind. */
export function articleAddress(record: Pick<ArticleRecord, 'id'>): string {
  return `/articles/${slug(record.id)}/`;
}

/** The record itself beside its page. */
export function articleJsonAddress(record: Pick<ArticleRecord, 'id'>): string {
  return `${articleAddress(record)}index.json`;
}

/** The record as plain text beside its page. */
export function articleTextAddress(record: Pick<ArticleRecord, 'id'>): string {
  return `${articleAddress(record)}index.txt`;
}

export const citationFormats = ['txt', 'bib', 'ris', 'csl.json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** How the record is cited, as text or as an entry for reference managers: "/articles/hebi-20260314-02-3fa9c1d2/cite.bib". */
export function articleCitationAddress(record: Pick<ArticleRecord, 'id'>, format: CitationFormat): string {
  return `${articleAddress(record)}cite.${format}`;
}

/** "410600" → "/regions/410600/"; "410621" → "/regions/410600/410621/"; a township's nine digits stand for its county. */
export function regionAddress(adcode: string): string {
  const city = cityCode(adcode);
  const county = adcode.slice(0, 6);
  return county === city ? `/regions/${slug(city)}/` : `/regions/${slug(city)}/${slug(county)}/`;
}

/** The city an administrative code lies in: "410621" → "410600". 济源市 lies in none and is its own: "419001" → "419001". */
export function cityCode(adcode: string): string {
  const isDirectlyUnderProvince = adcode.slice(2, 4) === '90';
  return isDirectlyUnderProvince ? adcode.slice(0, 6) : `${adcode.slice(0, 4)}00`;
}

/** "2026" → "/dates/2026/". */
export function yearAddress(year: string): string {
  return `/dates/${slug(year)}/`;
}

/** "2026-03" → "/dates/2026/03/". */
export function monthAddress(month: string): string {
  return `/dates/${month.split('-').map(slug).join('/')}/`;
}

/** "2026-03-14" → "/dates/2026/03/14/". */
export function dayAddress(day: string): string {
  return `/dates/${day.split('-').map(slug).join('/')}/`;
}

/** "/papers/hebi-daily/"; null for the records whose newspaper is not known. */
export function paperAddress(paper: string | null): string {
  return `/papers/${slug(paper ?? unknownPaper)}/`;
}

export const trendsAddress = '/trends/';

/** The ledger of what is held, of all newspapers. */
export const coverageAddress = '/coverage/';

/** "/papers/hebi-daily/coverage/", what is held of one newspaper. */
export function paperCoverageAddress(paper: string | null): string {
  return `${paperAddress(paper)}coverage/`;
}

/** "/papers/hebi-daily/coverage/2026/", day by day. */
export function coverageYearAddress(paper: string | null, year: string): string {
  return `${paperCoverageAddress(paper)}${slug(year)}/`;
}

/** "/papers/hebi-daily/2026-03-14/". */
export function issueAddress(record: Pick<ArticleRecord, 'newspaper' | 'date'>): string {
  return `${paperAddress(record.newspaper?.id ?? null)}${issueKey(record.date)}/`;
}

/**
 * "/papers/hebi-daily/2026-03-14/02/". Two dumps of unknown page are two pages, so there the dump's path belongs to the
 * address: "/papers/hebi-daily/2026-03-14/unnumbered-3fa9c1d2/".
 */
export function pageAddress(record: PagePlace): string {
  const key = pageKey(record.page.label);
  const dump = key === unnumberedPage ? `-${hashOf(record.source.dump)}` : '';
  return `${issueAddress(record)}${key}${dump}/`;
}

type PagePlace = Pick<ArticleRecord, 'newspaper' | 'date' | 'page'> & { source: Pick<ArticleRecord['source'], 'dump'> };

const unnumberedPage = 'unnumbered';

/** "L12": the anchor of a line of the dump on its newspaper page. */
export function lineAnchor(line: number): string {
  return `L${line}`;
}

/** A line of the dump where its newspaper page shows it: "/papers/hebi-daily/2026-03-14/02/#L12". */
export function lineAddress(record: PagePlace, line: number): string {
  return `${pageAddress(record)}#${lineAnchor(line)}`;
}

/** The same where a page was read from several dumps: `index` counts them from 0, as their page shows them. */
export function dumpLineAddress(record: PagePlace, line: number, index: number): string {
  return `${pageAddress(record)}#${dumpLineAnchor(line, index)}`;
}

/** "L12" in the first dump of a page, "D2-L12" in its second. */
export function dumpLineAnchor(line: number, index: number): string {
  return index === 0 ? lineAnchor(line) : `D${index + 1}-${lineAnchor(line)}`;
}

/** Page label as it stands in an address: "B04" → "b04", null → "unnumbered". */
export function pageKey(label: string | null): string {
  return label === null || label.trim() === '' ? unnumberedPage : slug(label);
}

/**
 * The day an issue is filed under, null where its date is wider than a day. "2026-03-14?" is filed under that day though
 * it may have been printed on another (earliest to latest say which).
 */
export function issueDay(date: IssueDate): string | null {
  if (date.precision !== 'day') return null;
  return /^\d{4}-\d{2}-\d{2}/.exec(date.edtf)?.[0] ?? date.earliest;
}

/**
 * What tells the issues of one newspaper apart: the day, or for a date known only to a span of time a key made of its
 * EDTF. "2025-07/2025-09?" → "2025-07--2025-09"; "../2025" → "open--2025"; unknown → "undated".
 * The marks of doubt (? ~ %) are left out, so that an issue keeps its address when its date is confirmed.
 */
export function issueKey(date: IssueDate): string {
  if (date.precision === 'unknown') return 'undated';
  const day = issueDay(date);
  if (day !== null) return day;
  const key = date.edtf
    .replace(/[?~%[\]{}]/g, '')
    .replaceAll('..', 'open')
    .replaceAll('/', '--')
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '-');
  return key === '' ? 'undated' : key;
}

export const subjectKinds = ['people', 'organisations', 'columns', 'series', 'topics'] as const;
/** Who and what articles name; the word is also that of the address. */
export type SubjectKind = (typeof subjectKinds)[number];

/** "/people/", the index of a kind. */
export function subjectIndexAddress(kind: SubjectKind): string {
  return `/${kind}/`;
}

/** "/people/a-z/s/", the names of one initial, where an index is too long for one page. */
export function subjectLetterAddress(kind: SubjectKind, initial: string): string {
  return `/${kind}/a-z/${initial === '#' ? 'other' : slug(initial)}/`;
}

/** "/topics/u6625u704c/": a name by the code points of its signs, one too long for a folder cut and told by its hash. */
export function subjectAddress(kind: SubjectKind, name: string): string {
  const key = slug(name.normalize('NFKC'));
  const short = key.length <= 120 ? key : `${key.slice(0, 100)}-${hashOf(key)}`;
  return `/${kind}/${short}/`;
}

/** A relative link from one page to another: ("/dates/2026/", "/papers/") → "../../papers/". Query and hash are kept. */
export function relativeAddress(from: string, to: string): string {
  const fromParts = from.split('/').slice(1, -1);
  const toParts = to.split('/').slice(1);
  let shared = 0;
  while (shared < fromParts.length && shared < toParts.length - 1 && fromParts[shared] === toParts[shared]) shared += 1;
  const path = '../'.repeat(fromParts.length - shared) + toParts.slice(shared).join('/');
  return path === '' || path.startsWith('?') || path.startsWith('#') ? `./${path}` : path;
}

/** Lower-case letters, digits and hyphens; any other sign becomes its code point, a blank or a slash a hyphen. */
function slug(text: string): string {
  const plain = [...text.trim().toLowerCase()]
    .map((sign) =>
      /[a-z0-9-]/.test(sign) ? sign : /[\s/_.,]/.test(sign) ? '-' : `u${sign.codePointAt(0)?.toString(16)}`,
    )
    .join('');
  return plain === '' ? '-' : plain;
}

/** Eight hexadecimal digits of a text (FNV-1a, 32 bits): short, and the same on every machine. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
