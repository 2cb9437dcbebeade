/**
 * A day that is said to be a feast of the moon or a term of the sun, which is another day each year: 10月7日是重阳节 fits
 * 2019 and no other year between 2001 and 2037.
 */
import type { DayMention } from './day-mention.ts';
import { dayInIssueYear, saidOfDays } from './day-said.ts';
import { isNewYearsEve, lunarDayOf } from './lunar-calendar.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
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
const terms = '立春|惊蛰|春分|清明|谷雨|立夏|芒种|夏至|立秋|处暑|白露|秋分|寒露|立冬|冬至';
const names = `(?:${Object.keys(lunarFeasts).join('|')}|除夕|大年三十)节?|(?:${terms})(?:节气|节)?`;
const any = new RegExp(names, 'u');

/** A term wanders by two days only and fits every fourth year. */
const lunarWeight = 2;
const termWeight = 0.7;

/** 国庆和中秋赶到一天, 双节同日: the moon's feast on the first of October. Not 国庆遇上中秋, which may be of the week. */
const bothOnOneDay =
  /(?:国庆节?[和与、遇逢撞碰]上?中秋节?|中秋节?[和与、遇逢撞碰]上?国庆节?|双节)[^,，。]{0,8}(?:同[一在]?[天日]|一天|同日)/gu;

export const feastOfYear: YearRule = (page) => [...feastsOf(page), ...doubleFeasts(page)];

function doubleFeasts({ prose }: DatedPage): YearClue[] {
  return matchesIn(prose, bothOnOneDay).flatMap(({ paragraph, start, end }): YearClue[] => {
    if (/(?:去年|前年|那年|当年|\d{4}年|记得)[^。]{0,12}$/u.test(paragraph.text.slice(0, start))) return [];
    const fits = (year: number) => lunarDayOf(`${year}-10-01`) === lunarFeasts.中秋;
    return [{ ...recurs, fits, weight: lunarWeight, evidence: evidenceFrom(paragraph, start, end) }];
  });
}

const recurs = { rule: 'feast', from: null, until: null, firm: false } as const;

const feastsOf = (page: DatedPage): YearClue[] =>
  page.prose.some(({ text }) => any.test(text))
    ? saidOfDays(page, names).map(({ mention, name, evidence }): YearClue => {
        const bare = name.replace(/(?:节气|节)$/u, '');
        const weight = new RegExp(`^(?:${terms})$`, 'u').test(bare) ? termWeight : lunarWeight;
        const fits = (year: number) => isFeast(bare, mention, page, year);
        return { ...recurs, fits, weight, evidence };
      })
    : [];

function isFeast(name: string, mention: DayMention, { latest }: DatedPage, year: number): boolean {
  const day = dayInIssueYear(mention, latest, year);
  if (day === null) return false;
  if (name === '除夕' || name === '大年三十') return isNewYearsEve(day);
  const lunar = lunarFeasts[name];
  return lunar === undefined ? termDay(name, Number(day.slice(0, 4))) === day : lunarDayOf(day) === lunar;
}
