/**
 * The grammar of masthead lines: a line is masthead matter when nothing but these parts stands in it.
 *
 *   2022年8月19日 星期五  责任编辑 宁某 校对 柴某      date, weekday, editors
 *   第04版 · 社会                                      page, section
 *   8月19日,全县开镰。                                 prose is left over, so no masthead
 */
import type { Newspaper } from '../../model/archive.ts';
import { isoDay, weekdayNumber } from '../fields/date/calendar.ts';
import { chineseNumber } from '../fields/date/chinese-number.ts';
import { sectionNames } from './section-names.ts';

export type MastheadPart =
  | { kind: 'date'; day: string | null; written: string; marks: boolean }
  | { kind: 'weekday'; weekday: number }
  | { kind: 'page'; label: string; sure: boolean }
  | { kind: 'newspaper'; id: string }
  | { kind: 'section'; name: string }
  | { kind: 'lunar' | 'editors' | 'number' | 'contact' | 'latin-name' | 'foreign-newspaper' };

const numeral = '[\\d〇零○一二三四五六七八九十]';
const date = new RegExp(`^(${numeral}{4})([年./-])(${numeral}{1,3})[月./-](${numeral}{1,3})日?`, 'u');
const weekday = /^[(（]?(?:星期|周)([一二三四五六日天])[)）]?/u;
const lunar =
  /^(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年(?:闰?[正冬腊一二三四五六七八九十]{1,2}月(?:初|廿|三)?[一二三四五六七八九十]{1,2})?|^农历\p{Script=Han}{4,6}/u;
const section = `(?:${sectionNames})(?:新闻|周刊|版)?`;
const pageWithWord = new RegExp(
  `^第?\\s?([A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?版(?=\\P{Script=Han}|$|${section}(?:\\s|$))`,
  'u',
);
const pageWithLetter = /^([A-Z]\d{1,2})(?![\w.%])/u;
/** 2 | 要闻 · 10 要闻: a bare number counts at the head of a line only, or behind the page's name. */
const pageBare = new RegExp(`^(\\d{1,2})(?=\\s*(?:[|｜丨│·]|$)|\\s*${section}(?:[\\s|｜·:：/]|$))`, 'u');
const knownSection = new RegExp(`^${section}$`, 'u');
const editors =
  /^(?:(?:本版|本期|值班|首席|见习|当班|[一二三]版)?(?:责任编辑|责任校对|责编|编辑|主编|校对|版式|美编|组版|制版|制图|图编|视觉|审读|审校|编审|编委|主任|总编|总值班|统筹|策划|[一二三终]审)[/、]?)+[:：\s]*(?![的们说部室是在给和把对])\p{Script=Han}\s?\p{Script=Han}{1,3}?(?=\s|$|[|｜·,，、/]|责任编辑|责任校对|责编|编辑|校对|版式|美编|组版|制版|制图|视觉|审读|审校|[二三终]审)/u;
const number =
  /^(?:总?第?\s?\d+\s?期|今日[\d一二三四五六七八九十]+版|(?:国内统一(?:连续出版物|刊)号[:：]?)?\s?CN\s?\d{2}-\d{4}|邮发代号[:：]?\s?\d+-\d+)/u;
const contact =
  /^(?:(?:新闻)?(?:热线|电话|邮箱|电子信箱|网址|E-?mail|QQ)[:：]?\s*)?(?:https?:\/\/\S+|www\.\S+|[\w.-]+@[\w.-]+|\d{3,4}-\d{7,8})/iu;
const latinName = /^[A-Z]{3,}\s?(?:RIBAO|WANBAO|CHENBAO|DAILY|EVENING NEWS|MORNING POST)/iu;
const separator = /^[\s|｜丨│·•,，、/／:：—]+/u;
const sectionName = /^(?:[\p{Script=Han}]{2,8}|\p{Script=Han}{1,4}[·•]\p{Script=Han}{1,4})(?=\s|$|[|｜·,，/／])/u;

/** No masthead line is longer, in characters; prose often is. */
const longestLine = 160;

/**
 * The parts of a line, or null where anything else stands in it. Blanks between Chinese characters do not count.
 * A section is only read on a line that also gives a page.
 */
export function mastheadParts(line: string, newspapers: readonly Newspaper[]): MastheadPart[] | null {
  if (line.length > longestLine) {
    return null;
  }
  let rest = closeUp(line.replace(/^\s*#+\s*/, '').replace(/[*_]{2}/g, '')).trim();
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
    const found = nextPart(rest, newspapers, parts);
    if (!found) {
      return null;
    }
    parts.push(found.part);
    rest = rest.slice(found.length);
  }
  const page = parts.find((part) => part.kind === 'page');
  const sections = parts.filter((part) => part.kind === 'section').length;
  return sections > (page ? (page.sure ? 2 : 1) : 0) ? null : parts;
}

/** 2O10年ll月25日: figures that OCR reads as letters. */
const misread = /(?<![\dA-Za-z])[12Ool|I][\dOolI|]{3}年[\dOolI|]{1,2}月[\dOolI|]{1,2}(?=日)/gu;

/** 星 期 五 → 星期五 and 2022 年 8 月 → 2022年8月: PDF text sets signs apart. */
function closeUp(line: string): string {
  return line
    .replace(/[報曰]/gu, (sign) => (sign === '報' ? '报' : '日'))
    .replace(misread, (written) => written.replace(/[Oo]/gu, '0').replace(/[lI|]/gu, '1'))
    .replace(/(?<=(?:^|\s)\p{Script=Han})\s(?=\p{Script=Han}(?:\s|$))/gu, '')
    .replace(/(?<=\d)\s+(?=[年月日版期])|(?<=[年月第])\s+(?=\d)/g, '');
}

function nextPart(
  rest: string,
  newspapers: readonly Newspaper[],
  before: MastheadPart[],
): { part: MastheadPart; length: number } | null {
  const found = (part: MastheadPart, match: RegExpExecArray) => ({ part, length: match[0].length });
  const dated = date.exec(rest);
  if (dated) {
    const [written, year, mark, month, day] = dated;
    const numbers = [year, month, day].map((text) => chineseNumber(text ?? '') ?? 0);
    const iso = isoDay(numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0);
    return found({ kind: 'date', day: iso, written, marks: mark !== '年' }, dated);
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
  const bare = pageBare.exec(rest);
  if (bare && (before.length === 0 || isNamedPage(before, rest))) {
    return found({ kind: 'page', label: bare[1] ?? '', sure: false }, bare);
  }
  for (const [kind, pattern] of [
    ['lunar', lunar],
    ['editors', editors],
    ['number', number],
    ['contact', contact],
    ['latin-name', latinName],
  ] as const) {
    const match = pattern.exec(rest);
    if (match) {
      return found({ kind }, match);
    }
  }
  const newspaper = leadingName(rest, newspapers);
  if (newspaper) {
    return { part: { kind: 'newspaper', id: newspaper.id }, length: newspaper.length };
  }
  const slogan = before.some((part) => part.kind === 'section') ? pageSlogan.exec(rest) : null;
  if (slogan && before.some((part) => part.kind === 'page')) {
    return found({ kind: 'contact' }, slogan);
  }
  const foreign = foreignName.exec(rest);
  if (foreign) {
    return found({ kind: 'foreign-newspaper' }, foreign);
  }
  const named = sectionName.exec(rest);
  return named ? found({ kind: 'section', name: named[0] }, named) : null;
}

/** A06 社会 有线索请打本报热线: what is asked of the reader behind a page's name. */
const pageSlogan = /^[^，。,]*(?:热线|线索|电话|邮箱|订报|订阅|爆料)[^。]*$/u;

/** 综合新闻 03: the number behind the page's name ends the line. */
function isNamedPage([first, ...more]: readonly MastheadPart[], rest: string): boolean {
  return (
    first?.kind === 'section' && more.length === 0 && knownSection.test(first.name) && /^\d{1,2}$/u.test(rest.trim())
  );
}

/** Names of papers that newspapers.yaml does not have: 南阳晚报 · 大河报. */
const foreignName =
  /^(?!本报)\p{Script=Han}{2,4}(?:日报|晚报|晨报|商报|早报|时报|今报|快报|都市报|晨刊)(?!\p{Script=Han})|^(?:大河报|农村报|工人报)(?!\p{Script=Han})/u;

/** A newspaper's own name (not its aliases, which also stand in bylines), letters perhaps set apart: 焦 作 日 报. */
function leadingName(rest: string, newspapers: readonly Newspaper[]): { id: string; length: number } | null {
  for (const { id, name } of newspapers) {
    let length = 0;
    for (const character of name) {
      while (length > 0 && rest.charAt(length) === ' ') {
        length += 1;
      }
      length = rest.startsWith(character, length) ? length + character.length : Number.NaN;
    }
    if (length > 0 && !/^\p{Script=Han}/u.test(rest.slice(length))) {
      return { id, length };
    }
  }
  return null;
}
