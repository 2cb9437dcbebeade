/**
 * How long a law has been in force: 民法典正式施行已八个多月 is of the autumn of 2021, 民法典实施一年来 of the months around New Year
 * 2022. Not 民法典实施三年行动, nor 食品安全法实施两个月, which was amended and came into force again, nor 那时民法典施行才两个月.
 */
import { addDays } from './calendar.ts';
import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, within } from './year-clue.ts';
import { laws } from './year-law.ts';

const rule = 'law-age';

/** Laws that came into force once more when they were amended, of which nobody knows what was counted from. */
const amended = /食品安全法|治安管理处罚法|慈善法|劳动合同法|土地承包法|道路交通安全法|网络安全法/u;
const named = laws.flatMap(([name]) => (amended.test(name) ? [] : [name])).join('|');
const inForce = new RegExp(
  `(?<!新|修订后的?|旧)《?(?:中华人民共和国)?(${named})》?(?:正式|全面)*(?:施行|实施|生效)(?:以来)?[,，]?(?:已经|已|至今|了|快|近|将近|刚刚?|才|仅|满|整|有|过去)*(?:([\\d一二三四五六七八九十两]{1,2})个(多)?月|(半)年|([一二三四五六七八九两\\d]{1,2})(?:周)?(多)?年)(?!行动|规划|计划|[之以]?[后前]|时|级|期)`,
  'gu',
);
const told = /当时|那时|那年|当年|\d{4}年|去年|前年|年前|曾/u;

/** How much sooner and later than counted, in days; years are counted rounder than months. */
const slackOfMonths = 31;
const slackOfYears = 92;

export const lawAge: YearRule = ({ prose }) =>
  Array.from(matchesIn(prose, inForce, '法')).flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const [, name, months, moreMonths, half, years, moreYears] = match;
    const first = laws.find(([law]) => law === name)?.[2];
    const count = half ? 6 : chineseNumber(months ?? years ?? '');
    if (first === undefined || count === null || told.test(sentenceBefore(paragraph.text, start))) return [];
    const passed = years === undefined ? Math.round(count * 30.44) : Math.round(count * 365.25);
    const slack = years === undefined ? slackOfMonths : slackOfYears;
    const more = moreYears ? 330 : moreMonths ? 30 : 0;
    const evidence = evidenceFrom(paragraph, start, end);
    const [from, until] = [addDays(first, passed - slack), addDays(first, passed + more + slack)];
    return [{ ...within(rule, from, until, 1.5), evidence }, notBefore(rule, first, evidence)];
  });
