/**
 * How many days two holidays lie apart of which one is the moon's:
 *
 *   今年中秋与国庆相隔只有三四天        2015, 2004 …
 *   元旦与春节相隔22天                  2023, 2012 …; on a page of December the next year's
 *   那年中秋与国庆只隔四天              nothing
 */
import { addDays, daysBetween } from './calendar.ts';
import { chineseNumber } from './chinese-number.ts';
import { lunarDayOf } from './lunar-calendar.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';

const apart =
  '[^,，。\\d]{0,4}(?:相隔|间隔|仅隔|只隔|隔着|隔了?|相距|只差|相差)(?:仅仅?|只有|只|不过|了)*(\\d{1,2}|[一二三四五六七八九十两]{1,3})([、至到-]\\d{1,2})?天';
const autumn = new RegExp(
  `今年(?:的)?中秋节?(?:假期)?[与和跟、](?:国庆节?|[“"]?十一[”"]?)(?:假期|长假)?${apart}`,
  'gu',
);
const spring = new RegExp(`(?:今年|明年)(?:的)?元旦(?:节|假期)?[与和跟、距离]{1,2}(?:春节|除夕)${apart}`, 'gu');
const told = /去年|前年|那年|当年|\d{4}年|记得/u;

export const feastGap: YearRule = ({ prose }) => [
  ...gaps(prose, autumn, (year) => daysBetween(lunarDay(`${year}-09-06`, '8/15'), `${year}-10-01`)),
  ...gaps(prose, spring, (year) => daysBetween(`${year}-01-01`, lunarDay(`${year}-01-20`, '1/1'))),
];

function gaps(prose: Parameters<YearRule>[0]['prose'], pattern: RegExp, gapOf: (year: number) => number): YearClue[] {
  return matchesIn(prose, pattern, '天').flatMap(({ paragraph, match, start, end }) => {
    const counts = countsOf(match[1] ?? '', match[2] ?? '');
    if (counts.length === 0 || told.test(sentenceBefore(paragraph.text, start))) return [];
    const turn = match[0].startsWith('明年') ? 1 : 0;
    const evidence = evidenceFrom(paragraph, start, end);
    const fits = (year: number) => counts.some((count) => [0, 1].includes(gapOf(year + turn) - count));
    return [{ rule: 'feast-gap', from: null, until: null, fits, weight: 1.5, firm: false, evidence }];
  });
}

/** 三四 → 3 and 4, 3至4 → 3 and 4, 二十二 → 22. */
function countsOf(words: string, second: string): number[] {
  const last = chineseNumber(second.replace(/\D/gu, ''));
  const both = /^[一二三四五六七八九]{2}$/u.test(words) ? [...words] : [words];
  return [...both.map(chineseNumber), last].filter((count) => count !== null);
}

function lunarDay(from: string, name: string): string {
  let day = from;
  for (let count = 0; count < 45 && lunarDayOf(day) !== name; count += 1) day = addDays(day, 1);
  return day;
}
