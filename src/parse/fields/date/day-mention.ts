import type { Evidence } from '../../../model/record.ts';
import { weekdayNumber } from './calendar.ts';
import { chineseNumber } from './chinese-number.ts';
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn } from './prose.ts';

/** A day named in the text: 3月13日, 2026年3月13日, 10月15日至18日 (the last day counts), 3月12、13日, 3月14日(周六). */
export interface DayMention {
  paragraph: ProseParagraph;
  start: number;
  end: number;
  month: number;
  day: number;
  /** Null where the text leaves the year out, as news of the day does. */
  year: number | null;
  /** Whether the day ends a stretch of days. */
  isRange: boolean;
  /** 0 is Sunday; null where no weekday stands with it. */
  weekday: number | null;
  evidence: Evidence;
}

const pattern =
  /(?:((?:19|20)\d{2})\s?年\s?)?(?<!\d)(1[0-2]|0?[1-9])\s?月\s?(3[01]|[12]\d|0?[1-9])(?:\s?[、,，]\s?(3[01]|[12]\d|[1-9]))?\s?日(?:\s?[至到—–~-]{1,2}\s?(?:(1[0-2]|[1-9])\s?月\s?)?(3[01]|[12]\d|[1-9])\s?日)?(?:\s?[(（,，、]?\s?(?:星期|周)([一二三四五六日天])(?!\p{Script=Han}*(?:刊|报))[)）]?)?/gu;

/** 2009年九月十五日, as withPlainDigits leaves it: days in Chinese figures only with their year, for 九月九日 may be lunar. */
const chineseDay = '(十[一二]?|[一二三四五六七八九])月(三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日';
const chinesePattern = new RegExp(`(?<!农历|夏历)((?:19|20)\\d{2})年${chineseDay}`, 'g');

/** The same without a year: 三月十二日. Not the feasts that are named so (九月九日), nor behind 农历 or a year. */
const chineseDayPattern = new RegExp(
  `(?<![农夏阴旧]历|[年闰十一二三四五六七八九])(?!三月三日|五月五日|七月七日|八月十五日|九月九日)()${chineseDay}`,
  'g',
);

/** Every day named in the page, those in Chinese figures first. */
export function findDays(prose: readonly ProseParagraph[]): DayMention[] {
  const plain = findPlainDays(prose);
  return [...findChineseDays(prose, plain.length > 0), ...plain];
}

/** Days in Chinese figures; those without a year on a page that writes its dates in them and names no other day. */
function findChineseDays(prose: readonly ProseParagraph[], hasPlain: boolean): DayMention[] {
  const dated = chineseDays(prose, chinesePattern);
  return hasPlain ? dated : [...dated, ...chineseDays(prose, chineseDayPattern)];
}

function chineseDays(prose: readonly ProseParagraph[], days: RegExp): DayMention[] {
  return matchesIn(prose, days, '月').map(({ paragraph, match, start, end }) => ({
    paragraph,
    start,
    end,
    month: chineseNumber(match[2] ?? '') ?? 0,
    day: chineseNumber(match[3] ?? '') ?? 0,
    year: match[1] ? Number(match[1]) : null,
    isRange: false,
    weekday: null,
    evidence: evidenceFrom(paragraph, start, end),
  }));
}

function findPlainDays(prose: readonly ProseParagraph[]): DayMention[] {
  return matchesIn(prose, pattern, '月').map(({ paragraph, match, start, end }) => {
    const [, year, month, firstDay, secondDay, lastMonth, lastDay, weekday] = match;
    return {
      paragraph,
      start,
      end,
      month: Number(lastMonth ?? month),
      day: Number(lastDay ?? secondDay ?? firstDay),
      year: year === undefined ? null : Number(year),
      isRange: lastDay !== undefined,
      weekday: weekday === undefined || lastDay !== undefined ? null : weekdayNumber(weekday),
      evidence: evidenceFrom(paragraph, start, end),
    };
  });
}
