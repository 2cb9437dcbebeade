/**
 * Weekdays that stand near a day and are its own as a rule:
 *
 *   自12月7日起,每周六上午开放                      12月7日 is a Saturday
 *   “周六也能打疫苗了。”11月11日上午,臧女士说        11月11日 is one
 *   自12月1日起,每周六上午开放                      nothing: what begins with a month begins on any day
 *   自12月7日起,每周二、四上课 · “每周六都来”        nothing
 *
 * Both may be otherwise, so that they only decide beside what else the page tells.
 */
import { weekdayNumber, weekdayOf } from './calendar.ts';
import type { DayMention } from './day-mention.ts';
import { dayInIssueYear, isToldOfDay } from './day-said.ts';
import { evidenceFrom } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';

const weekly =
  /^(?:起|开始)[,，]?(?:\p{Script=Han}{0,6}[,，])?(?:在)?每(?:个)?(?:周|星期)([一二三四五六日天])(?![至到、,，和与及—-]?(?:周|星期)?[一二三四五六日天至到—-])/u;
const quoted = /[“][^“”]{0,24}?(?<![每上下本])周([六日])(?![一二三四五六日至到、和期末刊])[^“”]{0,16}[!！。,，]?”$/u;
const weight = 0.3;
/** Days with which periods begin, whatever their weekday. */
const round = new Set([1, 10, 15, 16, 20]);

export const weekdayNearDay: YearRule = ({ days, latest }) =>
  days.flatMap((mention): YearClue[] => {
    const named = weekdayNear(mention);
    if (named === null || mention.year !== null || mention.isRange || isToldOfDay(mention)) return [];
    const fits = (year: number): boolean => {
      const one = dayInIssueYear(mention, latest, year);
      return one !== null && weekdayOf(one) === named;
    };
    const evidence = evidenceFrom(mention.paragraph, mention.start, mention.end);
    return [{ rule: 'weekday-near', from: null, until: null, fits, weight, loose: true, firm: false, evidence }];
  });

function weekdayNear({ paragraph: { text }, start, end, day, weekday }: DayMention): number | null {
  if (weekday !== null) return null;
  const behind = round.has(day) ? null : weekly.exec(text.slice(end, end + 24));
  const found = behind ?? quoted.exec(text.slice(Math.max(0, start - 60), start));
  return found ? weekdayNumber(found[1] ?? '') : null;
}
