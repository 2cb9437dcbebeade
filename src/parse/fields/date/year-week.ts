/**
 * A week that is given by its days tells the weekday of the first of them, and so the year modulo the calendar:
 *
 *   下周(7月15日至19日) · 上周(3月4日至8日) · 下周(3月4日—3月10日)         7月15日 and 3月4日 are Mondays
 *
 * Not 一周后(7月15日至19日), nor 下周(7月16日至18日), which may be any days of it, nor 本周(7月11日至17日).
 */
import { isoDay, weekdayOf } from './calendar.ts';
import { dayInIssueYear, isToldOfDay } from './day-said.ts';
import { evidenceFrom } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';

const week = /(?:[上本下]周|[上本下]一?个?星期|[上这下]一周)[(（]$/u;
const stretch = /^(\d{1,2})月(\d{1,2})日?\s?[至到—–~-]{1,2}\s?(?:\d{1,2}月)?\d{1,2}日$/u;
/** From Monday to Friday, in days from the first. */
const workdays = 4;
/** … and to Sunday: of a week to come only, for markets are summed up from Friday to Thursday. */
const allDays = 6;

export const weekByItsDays: YearRule = ({ days, latest }) =>
  days.flatMap((mention): YearClue[] => {
    const { paragraph, start, end } = mention;
    if (!mention.isRange || mention.year !== null || !week.test(paragraph.text.slice(Math.max(0, start - 6), start)))
      return [];
    const [, month, day] = stretch.exec(paragraph.text.slice(start, end)) ?? [];
    if (day === undefined || isToldOfDay(mention)) return [];
    const first = { ...mention, month: Number(month), day: Number(day) };
    const [from, until] = [isoDay(2023, first.month, first.day), isoDay(2023, mention.month, mention.day)];
    const length = from && until ? (Date.parse(until) - Date.parse(from)) / 86_400_000 : 0;
    const isAhead = /下[^上本]{1,4}[(（]$/u.test(paragraph.text.slice(Math.max(0, start - 6), start));
    if (length !== workdays && !(length === allDays && isAhead)) return [];
    const fits = (year: number): boolean => {
      const monday = dayInIssueYear(first, latest, year);
      return monday !== null && weekdayOf(monday) === 1;
    };
    const evidence = evidenceFrom(paragraph, Math.max(0, start - 3), end);
    return [{ rule: 'week', from: null, until: null, fits, weight: 1.5, firm: false, evidence }];
  });
