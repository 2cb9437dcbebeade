/**
 * A day that is said to be a feast of the moon or a term of the sun, which is another day each year: 10月7日是重阳节 fits
 * 2019 and no other year between 2001 and 2037.
 */
import type { DayMention } from './day-mention.ts';
import { dayInIssueYear, saidOfDays } from './day-said.ts';
import { isNewYearsEve, lunarDayOf } from './lunar-calendar.ts';
import { termDay } from './solar-term.ts';
import type { DatedPage, YearClue, YearRule } from './year-clue.ts';

/** Month and day of the Chinese calendar. 春节 and 小年 are not among them: the one is a season, the other two days. */
const lunarFeasts: Readonly<Record<string, string>> = {
  大年初一: '1/1',
  正月初一: '1/1',
  元宵: '1/15',
  正月十五: '1/15',
  龙抬头: '2/2',
  端午: '5/5',
  七夕: '7/7',
  中秋: '8/15',
  重阳: '9/9',
  腊八: '12/8',
};

/** Terms that are no weather: 12月7日是大雪 may be what fell. */
const terms = '立春|春分|清明|立夏|夏至|立秋|秋分|立冬|冬至';
const names = `(?:${Object.keys(lunarFeasts).join('|')}|除夕|大年三十)节?|(?:${terms})(?:节气|节)?`;
const any = new RegExp(names, 'u');

/** A term wanders by two days only and fits every fourth year. */
const lunarWeight = 2;
const termWeight = 0.7;

export const feastOfYear: YearRule = (page) =>
  page.prose.some(({ text }) => any.test(text))
    ? saidOfDays(page, names).map(({ mention, name, evidence }): YearClue => {
        const bare = name.replace(/(?:节气|节)$/u, '');
        const weight = new RegExp(`^(?:${terms})$`, 'u').test(bare) ? termWeight : lunarWeight;
        const fits = (year: number) => isFeast(bare, mention, page, year);
        return { rule: 'feast', from: null, until: null, fits, weight, firm: false, evidence };
      })
    : [];

function isFeast(name: string, mention: DayMention, { latest }: DatedPage, year: number): boolean {
  const day = dayInIssueYear(mention, latest, year);
  if (day === null) return false;
  if (name === '除夕' || name === '大年三十') return isNewYearsEve(day);
  const lunar = lunarFeasts[name];
  return lunar === undefined ? termDay(name, Number(day.slice(0, 4))) === day : lunarDayOf(day) === lunar;
}
