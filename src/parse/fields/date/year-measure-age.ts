/**
 * How long a measure of the whole country has been in force: 限塑令实施一周年 is of the summer of 2009, 汇率形成机制改革将满一个月
 * of August 2005. Not 限塑令实施一年后, which may be told years later, nor 当时“双减”才半年.
 */
import { addDays } from './calendar.ts';
import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { within } from './year-clue.ts';

const rule = 'measure-age';

/**
 * The first day of each. Sources: State Council (限塑令, 小长假 none; 农业税, by the decision of December 2005; 成品油税费,
 * December 2008), People's Bank (汇率, announcement of 21 July 2005), National Development and Reform Commission (阶梯电价),
 * the eighth amendment of the criminal law (醉驾入刑), Ministry of Finance (营改增), Central Committee (全面二孩, “双减”).
 */
const measures: readonly (readonly [words: string, first: string])[] = [
  ['(?:人民币)?汇率形成机制改革', '2005-07-21'],
  ['(?:全面)?取消农业税', '2006-01-01'],
  ['[“"「]?限塑令[”"」]?', '2008-06-01'],
  ['(?:成品油)?(?:价格和)?税费改革', '2009-01-01'],
  ['[“"「]?(?:醉驾|酒驾)入刑[”"」]?', '2011-05-01'],
  ['(?:居民)?阶梯电价', '2012-07-01'],
  ['全面(?:推开)?“?营改增”?(?:试点)?', '2016-05-01'],
  ['[“"「]?全面[二两]孩[”"」]?(?:政策)?', '2016-01-01'],
  ['[“"「]双减[”"」](?:政策)?', '2021-07-24'],
];

const names = measures.map(([words]) => `(${words})`).join('|');
const aged = new RegExp(
  `(?:${names})(?:正式|全面)*(?:施行|实施|推行|实行|执行|落地|启动|开征)?(?:以来)?(?:到\\p{Script=Han}{1,4}|至今)?[,，]?(?:已经|已|即将|将|就要|了|快|近|才|仅|刚好|正好|整整|有)*满?(?:([\\d一二三四五六七八九十两]{1,2})个(多)?月|(半)年|([一二三四五六七八九两\\d]{1,2})(?:周)?年)(?![之以]?[后前]|时|多|行动|级|期|计划)`,
  'gu',
);
const told = /当时|那时|那年|当年|\d{4}年|去年|前年|年前|曾/u;

/** How much sooner and later than counted, in days; years are counted rounder than months. */
const slackOfMonths = 25;
const slackOfYears = 60;

export const measureAge: YearRule = ({ prose }) =>
  matchesIn(
    prose.filter(({ text }) => any.test(text)),
    aged,
  ).flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const groups = match.slice(1);
    const first = measures[groups.findIndex((group) => group !== undefined)]?.[1];
    const [months, more, half, years] = groups.slice(measures.length);
    const count = half ? 6 : chineseNumber(months ?? years ?? '');
    if (first === undefined || count === null || told.test(sentenceBefore(paragraph.text, start))) return [];
    const passed = Math.round(count * (years === undefined ? 30.44 : 365.25));
    const slack = years === undefined ? slackOfMonths : slackOfYears;
    const [from, until] = [addDays(first, passed - slack), addDays(first, passed + (more ? 30 : 0) + slack)];
    return [{ ...within(rule, from, until, 1.5), evidence: evidenceFrom(paragraph, start, end) }];
  });

/** A glance: few paragraphs name one of them. */
const any = /汇率形成|农业税|限塑令|税费改革|入刑|阶梯电价|营改增|全面[二两]孩|双减/u;
