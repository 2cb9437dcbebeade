import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { UnprovedClue, YearClue, YearRule } from './year-clue.ts';
import { notBefore, within } from './year-clue.ts';

const counted = '(?:中国)?(?:洛阳|开封)?第\\s?([\\d一二三四五六七八九十]{1,3})\\s?届';

/**
 * Feasts of cities of Henan that are counted, and when one of them was held. Sources: their organisers (the cities'
 * governments): both began in 1983; the peonies' 38th was put off from 2020 to 2021.
 */
const festivals: readonly { pattern: RegExp; days: (count: number) => readonly [string, string] }[] = [
  {
    pattern: new RegExp(`${counted}(?:中国)?(?:洛阳)?牡丹(?:文化节|花会)`, 'gu'),
    days: (count) => (count === 38 ? ['2020-01-01', '2021-12-31'] : yearOf(count < 38 ? 1982 + count : 1983 + count)),
  },
  {
    pattern: new RegExp(`${counted}(?:中国)?(?:开封)?菊花(?:文化节|花会)`, 'gu'),
    days: (count) => yearOf(1982 + count),
  },
];

/** Years of the province's games and of the country's (省体育局, 国家体育总局); the province's 14th were put off to 2023. */
const provincial: Readonly<Record<number, number>> = { 11: 2010, 12: 2014, 13: 2018, 14: 2023 };
const national: Readonly<Record<number, number>> = {
  9: 2001,
  10: 2005,
  11: 2009,
  12: 2013,
  13: 2017,
  14: 2021,
  15: 2025,
};

const told = /记得|回忆|当年|那年|曾|自|从|早在|以来|\d{4}年|年前|去年|前年|上届/u;

/** 中国开封第36届菊花文化节 is of 2018. Not a county's own 第3届菊花文化节, for no other is as old, nor 曾获第20届…银奖. */
export const festival: YearRule = ({ prose }) =>
  festivals.flatMap(({ pattern, days }) =>
    matchesIn(prose, pattern, '届').flatMap(({ paragraph, match, start, end }) => {
      const number = chineseNumber(match[1] ?? '') ?? 0;
      if (number < oldest) return [];
      const [from, until] = days(number);
      const isTold =
        told.test(sentenceBefore(paragraph.text, start)) || isPrize.test(sentenceAfter(paragraph.text, end));
      const words = evidenceFrom(paragraph, start, end);
      if (opensInYear.test(sentenceAfter(paragraph.text, end)))
        return [notBefore('festival', `${Number(from.slice(0, 4)) - 1}-05-01`, words)];
      return clues(isTold, within('festival', from, until, 1.5), `${Number(from.slice(0, 4)) - 1}-10-01`, words);
    }),
  );

/** 第27届洛阳牡丹花会将于2009年4月10日开幕: who names the year as well says so before it as a rule. */
const opensInYear = /^\p{Script=Han}{0,6}将[于在](?:19|20)\d{2}年/u;

/** 在第27届洛阳牡丹花会上得过银奖: what was won may be shown for years. */
const isPrize = /^[^,，。]{0,4}[上中]?[^,，。]{0,6}(?:获|夺|得[过了]|拿[过了]|捧)/u;

/** So many of its kind no feast of another town has seen. */
const oldest = 15;

/** 日前,在省第十三届运动会上: the games and the page are of one year. Not 备战省第十四届运动会, nor 曾获…金牌. */
export const sports: YearRule = ({ prose }) =>
  matchesIn(
    prose,
    /(?:(?:河南)?省第([九十一二三四五\d]{1,3})届(?:省)?运动会|第([九十一二三四五\d]{1,3})届(?:中华人民共和国)?全国运动会|第([九十一二三四五\d]{1,3})届全运会)/gu,
    '运',
  ).flatMap(({ paragraph, match, start, end }) => {
    const number = chineseNumber(match[1] ?? match[2] ?? match[3] ?? '') ?? 0;
    const year = (match[1] === undefined ? national : provincial)[number];
    if (year === undefined) return [];
    const before = sentenceBefore(paragraph.text, start);
    const sentence = before + sentenceAfter(paragraph.text, end);
    const isNow = /日前|近日|昨[日晚天]|今[日晚天]|刚刚|正在|传来|\d{1,2}月\d{1,2}日/u.test(sentence);
    const isAhead = /备战|迎|筹|申办|冲刺|(?<![小老])将(?![士军])|集训/u.test(sentence);
    const words = evidenceFrom(paragraph, start, end);
    if (!isNow || isAhead || told.test(before)) return [];
    return clues(false, within('sports', `${year}-01-01`, `${year}-12-31`, 1), `${year - 1}-01-01`, words);
  });

function clues(isTold: boolean, clue: UnprovedClue, first: string, evidence: YearClue['evidence']): YearClue[] {
  const bound = notBefore(clue.rule, first, evidence);
  return isTold ? [bound] : [{ ...clue, evidence }, bound];
}

function yearOf(year: number): readonly [string, string] {
  return [`${year}-01-01`, `${year}-12-31`];
}
