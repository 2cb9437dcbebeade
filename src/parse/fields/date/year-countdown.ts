import { addDays, daysBetween, isoDay } from './calendar.ts';
import { chineseNumber } from './chinese-number.ts';
import type { LatestDay } from './latest-day.ts';
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { within, yearIs } from './year-clue.ts';

/** Days that the whole country counted down to: the events' own days, as their organisers announced them. */
const awaited: Record<string, string> = {
  香港回归: '1997-07-01',
  澳门回归: '1999-12-20',
  北京奥运会: '2008-08-08',
  上海世博会: '2010-05-01',
  北京冬奥会: '2022-02-04',
  杭州亚运会: '2023-09-23',
};
const names = Object.keys(awaited).join('|');

/** How far a page's count may be off the days between its reported day and the event. */
const slack = 3;

/** The games of the country's own, by their short names; before them may stand no other place. */
const shortNames: Record<string, string> = { 奥运: '北京奥运会', 冬奥: '北京冬奥会', 世博: '上海世博会' };

/** 奥运倒计时14天 · 距离冬奥会开幕倒计时100天 */
const short =
  /(?<!雅典|伦敦|里约|东京|巴黎|索契|平昌|米兰|温哥华|残|冬|青|爱知|米兰|迪拜|大阪|园|花|植物)(奥运|冬奥|世博)会?(?:开幕)?(?:会)?倒计时[“"]?([\d一二三四五六七八九十百]{1,5})[”"]?\s?天/g;

const countdown = new RegExp(
  `(?:离|距离?|再过)[“"]?(?:\\d{4}年)?(${names})[^，,。；;]{0,10}?([\\d一二三四五六七八九十百]{1,5})\\s?天|再过([\\d一二三四五六七八九十]{1,3})天[^。]{0,12}?(${names})|(?:迎接|喜迎)\\d{1,2}月\\d{1,2}日(${names})|(${names})(?:开幕)?还有([\\d一二三四五六七八九十百]{1,5})天`,
  'g',
);

/**
 * 离北京奥运会开幕只有9天 on a page that reports from 30 July is of 2008; 迎接7月1日香港回归 of 1997. Not 北京奥运会开幕9天后, nor
 * a count that does not fit the page's day: 那时离北京奥运会还有100天.
 */
export const countedDown: YearRule = ({ prose, latest }) => [
  ...matchesIn(prose, countdown).flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const day = awaited[match[1] ?? match[4] ?? match[5] ?? match[6] ?? ''] ?? '';
    const words = evidenceFrom(paragraph, start, end);
    const count = chineseNumber(match[2] ?? match[3] ?? match[7] ?? '');
    if (isTold(paragraph, start)) return [];
    if (count === null) return match[5] === undefined ? [] : [yearIs('countdown', Number(day.slice(0, 4)), 1.5, words)];
    return counted(addDays(day, -count), latest, words);
  }),
  ...matchesIn(prose, short, '倒计时').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const day = awaited[shortNames[match[1] ?? ''] ?? ''];
    const count = chineseNumber(match[2] ?? '');
    if (day === undefined || count === null || isTold(paragraph, start)) return [];
    return counted(addDays(day, -count), latest, evidenceFrom(paragraph, start, end));
  }),
];

/** The day from which so many are left, where it fits the page's day or the page has none. */
function counted(day: string, latest: LatestDay | null, evidence: YearClue['evidence']): YearClue[] {
  if (!latest) return [{ ...within('countdown', addDays(day, -slack), addDays(day, slack), 1.5), evidence }];
  const year = Number(day.slice(0, 4));
  const reported = isoDay(year, latest.month, latest.day);
  const fits = reported !== null && Math.abs(daysBetween(reported, day)) <= slack;
  return fits ? [yearIs('countdown', year, 1.5, evidence)] : [];
}

function isTold({ text }: ProseParagraph, start: number): boolean {
  return /(?:那时|当时|那天|当年)[^。]{0,8}$/.test(text.slice(Math.max(0, start - 12), start));
}
