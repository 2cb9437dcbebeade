/**
 * A feast of the moon that gives a holiday of three days or so lies on another day each year: 9月19日至21日中秋节放假 fits 2021 and
 * no other year between 2003 and 2031.
 */
import { addDays } from './calendar.ts';
import { dayInIssueYear, isToldOfDay } from './day-said.ts';
import { lunarDayOf } from './lunar-calendar.ts';
import { clauseAfter, clauseBefore, evidenceFrom } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';

const before = /(中秋|端午)节?(?:小长假|假期|放假)?(?:调休)?(?:时间|安排)?(?:[(（]|为|是|自|从|于)?$/u;
const behind = /^(?:[(（,，])?(?:的|是|为)?(中秋|端午)节?(?:小长假|假期|放假|休息)/u;
const holiday = /假|休/u;
const stretch = /(?:(\d{1,2})月)?(\d{1,2})日?\s?[至到—–~-]{1,2}\s?(?:\d{1,2}月)?\d{1,2}日$/u;

/** Month and day of the Chinese calendar. */
const lunar: Readonly<Record<string, string>> = { 中秋: '8/15', 端午: '5/5' };

/** No holiday of these feasts alone is longer, in days. */
const longest = 4;

/** 9月19日至21日中秋节假期, 中秋节放假时间为9月19日至21日. Not the eight days that the feast shares with 国庆, nor 9月10日至20日中秋灯会. */
export const holidayOfYear: YearRule = ({ days, latest }) =>
  days.flatMap((mention): YearClue[] => {
    if (!mention.isRange || mention.year !== null || isToldOfDay(mention)) return [];
    const { paragraph, start, end } = mention;
    const opening = clauseBefore(paragraph.text, start);
    const rest = clauseAfter(paragraph.text, end);
    const name = behind.exec(rest)?.[1] ?? (holiday.test(opening + rest) ? before.exec(opening)?.[1] : undefined);
    const [, month, day] = stretch.exec(paragraph.text.slice(start, end)) ?? [];
    if (name === undefined || day === undefined) return [];
    const first = { ...mention, month: Number(month ?? mention.month), day: Number(day) };
    const fits = (year: number): boolean => {
      const [from, until] = [dayInIssueYear(first, latest, year), dayInIssueYear(mention, latest, year)];
      if (from === null || until === null || addDays(from, longest - 1) < until) return false;
      for (let one = from; one <= until; one = addDays(one, 1)) if (lunarDayOf(one) === lunar[name]) return true;
      return false;
    };
    const evidence = evidenceFrom(paragraph, start, Math.min(paragraph.text.length, end + 6));
    return [{ rule: 'holiday', from: null, until: null, fits, weight: 1.5, firm: false, evidence }];
  });
