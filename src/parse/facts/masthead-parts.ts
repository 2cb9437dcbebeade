/**
 * The grammar of masthead lines: a line is masthead matter when nothing but these parts stands in it.
 *
 *   2022年8月19日 星期五  责任编辑 宁某 校对 柴某      date, weekday, editors
 *   第04版 · 社会                                      page, section
 *   2006年8月 社会新闻 6                               month, section, page
 *   8月19日,全县开镰。                                 prose is left over, so no masthead
 */
import type { Newspaper } from '../../model/archive.ts';
import { isoDay, weekdayNumber } from '../fields/date/calendar.ts';
import { chineseNumber } from '../fields/date/chinese-number.ts';
import { invitationLength } from './invited-paper.ts';
import {
  appeal,
  contact,
  date,
  editors,
  guide,
  latinName,
  lunar,
  month,
  number,
  organ,
  pageBare,
  pageBeforeDate,
  pageName,
  pageNameAhead,
  pageWithLetter,
  pageWithWord,
  paperName,
  remark,
  roleAhead,
  sectionName,
  separator,
  weather,
  weekday,
} from './masthead-patterns.ts';
import { mendScan } from './mend-scan.ts';

export type MastheadPart =
  | { kind: 'date'; day: string | null; written: string; marks: boolean }
  | { kind: 'month'; month: string }
  | { kind: 'weekday'; weekday: number }
  | { kind: 'page'; label: string; sure: boolean }
  | { kind: 'newspaper'; id: string | null; name?: string }
  | { kind: 'section'; name: string }
  | { kind: 'lunar' | 'editors' | 'number' | 'contact' | 'latin-name' | 'organ' | 'weather' | 'guide' };

/** No masthead line is longer, in characters; prose often is. */
const longestLine = 160;

/**
 * The parts of a line, or null where anything else stands in it. Blanks between Chinese characters do not count.
 * A section is only read on a line that also gives a page.
 */
export function mastheadParts(line: string, newspapers: readonly Newspaper[]): MastheadPart[] | null {
  if (line.length > longestLine || isProse(line)) {
    return null;
  }
  let rest = closeUp(mendScan(line.replace(/^\s*#+\s*/, '').replace(/[*_]{2}/g, ''))).trim();
  if (rest === '') {
    return null;
  }
  const parts: MastheadPart[] = [];
  while (rest !== '') {
    const blank = separator.exec(rest);
    if (blank) {
      rest = rest.slice(blank[0].length);
      continue;
    }
    const next = nextPart(rest, newspapers, parts);
    if (!next) {
      return null;
    }
    parts.push(next.part);
    rest = rest.slice(next.length);
  }
  const page = parts.find((part) => part.kind === 'page');
  const isDated = has(parts, 'date');
  const sections = parts.filter((part) => part.kind === 'section' && !(isDated && isCountyPaper(part))).length;
  // 法院在线 第1147期: a supplement has a number. 今日柳湾 2024年9月12日 星期四: a paper's name that does not say so.
  const isPaper = !page && has(parts, 'date') && has(parts, 'weekday');
  const isNamed = parts.every((part) => part.kind !== 'section' || pageName.test(part.name));
  const isHead =
    isNamed && (has(parts, 'month') || parts.some((part) => part.kind === 'newspaper' && part.id !== null));
  if (sections > (page ? (page.sure ? 2 : 1) : has(parts, 'number') || isPaper || isHead ? 1 : 0)) {
    return null;
  }
  return isDated ? parts.map((part) => (isNameOfPaper(part, isPaper) ? unknownPaper(part) : part)) : parts;
}

function unknownPaper(part: MastheadPart): MastheadPart {
  return { kind: 'newspaper', id: null, ...(part.kind === 'section' ? { name: part.name } : {}) };
}

/** 今日柳湾 beside a day is a county's paper; what else has no page's name is one beside day and weekday: 柳湾新闻 is a page. */
function isNameOfPaper(part: MastheadPart, isPaper: boolean): boolean {
  return part.kind === 'section' && (isCountyPaper(part) || (isPaper && !pageName.test(part.name)));
}

/** 今日柳湾 */
function isCountyPaper(part: MastheadPart): boolean {
  return part.kind === 'section' && /^今日\p{Script=Han}{2,3}$/u.test(part.name);
}

function isPaperName(part: MastheadPart): boolean {
  return part.kind === 'newspaper' || isCountyPaper(part);
}

function has(parts: readonly MastheadPart[], kind: MastheadPart['kind']): boolean {
  return parts.some((part) => part.kind === kind);
}

/** A glance: of all parts only an address of the web may hold a full stop. */
function isProse(line: string): boolean {
  return line.includes('。') && !/[a-zａ-ｚ]/iu.test(line);
}

const apart = /(?<=(?:^|\s)\p{Script=Han})\s(?=\p{Script=Han}(?:\s|$))/gu;

/** 星 期 五 → 星期五 and 2022 年 8 月 → 2022年8月: PDF text sets signs apart. */
function closeUp(line: string): string {
  if (!/\s/.test(line)) return line;
  return line
    .replace(apart, '')
    .replace(/(?<=\d)\s+(?=[年月日版期])|(?<=[年月第])\s+(?=\d)/g, '')
    .replace(/(?<=\d{4}[./-])\s+(?=\d)|(?<=\d{4}[./-]\s?\d{1,2}[./-])\s+(?=\d)/g, '');
}

function found(part: MastheadPart, match: RegExpExecArray): { part: MastheadPart; length: number } {
  return { part, length: match[0].length };
}

/** Parts that give no fact of their own, in the order in which they are tried. */
const otherParts = [
  ['lunar', lunar],
  ['editors', editors],
  ['number', number],
  ['contact', contact],
  ['latin-name', latinName],
  ['organ', organ],
  ['guide', guide],
  ['weather', weather],
] as const;

function nextPart(
  rest: string,
  newspapers: readonly Newspaper[],
  before: MastheadPart[],
): { part: MastheadPart; length: number } | null {
  const dated = date.exec(rest);
  if (dated) {
    const [written, year, mark, month, day] = dated;
    const numbers = [year, month, day].map((text) => chineseNumber(text ?? '') ?? 0);
    const iso = isoDay(numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0);
    return found({ kind: 'date', day: iso, written, marks: mark !== '年' }, dated);
  }
  const monthly = month.exec(rest);
  const numbered = monthly && monthOf(monthly);
  if (monthly && numbered) {
    return found({ kind: 'month', month: numbered }, monthly);
  }
  const day = weekday.exec(rest);
  if (day) {
    return found({ kind: 'weekday', weekday: weekdayNumber(day[1] ?? '') }, day);
  }
  const page = pageWithWord.exec(rest) ?? pageWithLetter.exec(rest);
  if (page) {
    const label = page[1] ?? '';
    const counted = chineseNumber(label);
    return found({ kind: 'page', label: /\d/.test(label) ? label : String(counted), sure: true }, page);
  }
  const leading = before.length === 0 ? pageBeforeDate.exec(rest) : null;
  if (leading) {
    return found({ kind: 'page', label: leading[1] ?? '', sure: false }, leading);
  }
  const bare = pageBare.exec(rest);
  if (bare && (before.length === 0 || isNamedPage(before, rest) || isFolio(before, rest))) {
    return found({ kind: 'page', label: bare[1] ?? '', sure: false }, bare);
  }
  const named = pageNameAhead.exec(rest);
  if (named && leadingName(rest.slice(named[0].length).trimStart(), newspapers)) {
    return found({ kind: 'section', name: named[0] }, named);
  }
  const newspaper = leadingName(rest, newspapers); // before 柳湾晚报 新闻热线 0392-5550123 is read as a telephone's
  if (newspaper) {
    return { part: { kind: 'newspaper', id: newspaper.id }, length: newspaper.length };
  }
  for (const [kind, pattern] of otherParts) {
    const match = pattern.exec(rest);
    if (match) {
      return found({ kind }, match);
    }
  }
  const invited = invitationLength(rest);
  if (invited > 0) {
    const paper = leadingName(rest.slice(invited), newspapers);
    return paper && { part: { kind: 'newspaper', id: paper.id }, length: invited + paper.length };
  }
  const unknown = /[报刊]/u.test(rest)
    ? (paperName.exec(rest) ?? paperName.exec(rest.replace(/(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu, '')))
    : null;
  if (unknown) {
    return { part: { kind: 'newspaper', id: null, name: unknown[0] }, length: spacedLength(rest, unknown[0]) };
  }
  const asked = appeal.exec(rest);
  if (asked && before.some((part) => part.kind === 'page' || part.kind === 'date')) {
    return found({ kind: 'contact' }, asked);
  }
  const last = before[before.length - 1]?.kind;
  const remarked = last === 'contact' && remark.exec(rest);
  if (remarked) {
    return found({ kind: 'contact' }, remarked);
  }
  const section = sectionName.exec(rest);
  return section ? found({ kind: 'section', name: section[0] }, section) : null;
}

/** 1996年5月 → 1996-05; null for a month that no year has. */
function monthOf([, year = '', month = '']: RegExpExecArray): string | null {
  const first = isoDay(chineseNumber(year) ?? 0, chineseNumber(month) ?? 0, 1);
  return first?.slice(0, 7) ?? null;
}

/**
 * 综合新闻 03, 2006年8月 社会新闻 6, 2012年6月15日 星期五 今日柳湾 2, 今日柳湾 综合新闻 3: the number behind the page's name, or behind any name,
 * the paper's own too, on a line that gives the day, ends the line.
 */
function isNamedPage(before: readonly MastheadPart[], rest: string): boolean {
  const names = before.filter(({ kind }) => kind !== 'date' && kind !== 'month' && kind !== 'weekday');
  const [first, ...more] = names.length > 1 ? names.filter((part) => !isPaperName(part)) : names;
  const isName = first?.kind === 'section' || (first?.kind === 'newspaper' && names.length === 1);
  const isNamed = isName && (has(before, 'weekday') || (first.kind === 'section' && pageName.test(first.name)));
  return isNamed && more.length === 0 && /^\d{1,2}$/u.test(rest.trim());
}

/**
 * 柳湾晚报 2021年12月3日 星期五 07, editors behind it or not: two figures, the first a nought, behind name or day. 2021年12月3日
 * 星期五 7: one figure that ends the line, behind day and weekday alone. Not 2021年12月3日 7, which may be a table's.
 */
function isFolio(before: readonly MastheadPart[], rest: string): boolean {
  const isDay = before.length === 2 && before[0]?.kind === 'date' && before[1]?.kind === 'weekday';
  if (isDay && /^\d{1,2}$/u.test(rest.trim())) return true;
  return /^0\d(?:$|\s)/u.test(rest.trim()) && before.some(({ kind }) => kind === 'date' || kind === 'newspaper');
}

/** A newspaper's own name (not its aliases, which also stand in bylines), letters perhaps set apart: 焦 作 日 报. */
function leadingName(rest: string, newspapers: readonly Newspaper[]): { id: string; length: number } | null {
  let longest: { id: string; length: number } | null = null;
  for (const { id, name } of newspapers) {
    const length = rest.charCodeAt(0) === name.charCodeAt(0) ? spacedLength(rest, name) : 0;
    const after = rest.slice(length);
    if (length > (longest?.length ?? 0) && (!/^\p{Script=Han}/u.test(after) || roleAhead.test(after))) {
      longest = { id, length };
    }
  }
  return longest;
}

/** How much of the line the name takes, blanks between its letters passed over; 0 where it does not begin the line. */
function spacedLength(rest: string, name: string): number {
  let length = 0;
  for (const character of name) {
    while (length > 0 && /\s/u.test(rest.charAt(length))) {
      length += 1;
    }
    if (!rest.startsWith(character, length)) {
      return 0;
    }
    length += character.length;
  }
  return length;
}
