import { addDays, daysBetween, isoDay } from './calendar.ts';
import { chineseNumber } from './chinese-number.ts';
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

const countdown = new RegExp(
  `(?:离|距离?|再过)[“"]?(?:\\d{4}年)?(${names})[^，,。；;]{0,10}?([\\d一二三四五六七八九十百]{1,5})\\s?天|再过([\\d一二三四五六七八九十]{1,3})天[^。]{0,12}?(${names})|(?:迎接|喜迎)\\d{1,2}月\\d{1,2}日(${names})`,
  'g',
);

/**
 * 离北京奥运会开幕只有9天 on a page that reports from 30 July is of 2008; 迎接7月1日香港回归 of 1997. Not 北京奥运会开幕9天后, nor
 * a count that does not fit the page's day: 那时离北京奥运会还有100天.
 */
export const countedDown: YearRule = ({ prose, latest }) =>
  Array.from(matchesIn(prose, countdown)).flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const day = awaited[match[1] ?? match[4] ?? match[5] ?? ''] ?? '';
    const words = evidenceFrom(paragraph, start, end);
    const year = Number(day.slice(0, 4));
    if (/(?:那时|当时|那天|当年)[^。]{0,8}$/.test(paragraph.text.slice(Math.max(0, start - 12), start))) return [];
    const count = chineseNumber(match[2] ?? match[3] ?? '');
    if (count === null) return match[5] === undefined ? [] : [yearIs('countdown', year, 1.5, words)];
    const counted = addDays(day, -count);
    if (!latest)
      return [{ ...within('countdown', addDays(counted, -slack), addDays(counted, slack), 1.5), evidence: words }];
    const reported = isoDay(Number(counted.slice(0, 4)), latest.month, latest.day);
    const fits = reported !== null && Math.abs(daysBetween(reported, counted)) <= slack;
    return fits ? [yearIs('countdown', Number(counted.slice(0, 4)), 1.5, words)] : [];
  });
