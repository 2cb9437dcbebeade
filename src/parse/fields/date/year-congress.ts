import { addDays } from './calendar.ts';
import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, within, yearIs } from './year-clue.ts';

/**
 * First month of party congresses and plenary sessions (communiqués as published by Xinhua). A page that speaks of a
 * session is not older, and is likely from before the next one. Add a line when a session has met.
 */
const sessions: readonly (readonly [name: string, month: string])[] = [
  ['十五届四中全会', '1999-09'],
  ['十五届五中全会', '2000-10'],
  ['十五届六中全会', '2001-09'],
  ['十六届三中全会', '2003-10'],
  ['十六届四中全会', '2004-09'],
  ['十六届五中全会', '2005-10'],
  ['十六届六中全会', '2006-10'],
  ['十七届二中全会', '2008-02'],
  ['十七届三中全会', '2008-10'],
  ['十七届四中全会', '2009-09'],
  ['十七届五中全会', '2010-10'],
  ['十七届六中全会', '2011-10'],
  ['十八届二中全会', '2013-02'],
  ['十八届三中全会', '2013-11'],
  ['十八届四中全会', '2014-10'],
  ['十八届五中全会', '2015-10'],
  ['十八届六中全会', '2016-10'],
  ['十九届二中全会', '2018-01'],
  ['十九届三中全会', '2018-02'],
  ['十九届四中全会', '2019-10'],
  ['十九届五中全会', '2020-10'],
  ['十九届六中全会', '2021-11'],
  ['二十届二中全会', '2023-02'],
  ['二十届三中全会', '2024-07'],
  ['二十届四中全会', '2025-10'],
];
const congresses: Record<string, string> = {
  十五大: '1997-09',
  十六大: '2002-11',
  十七大: '2007-10',
  十八大: '2012-11',
  十九大: '2017-10',
  二十大: '2022-10',
};

/** 即将召开的党的十九大, 护航党的二十大, 向党的二十大献礼: what is still to meet. */
const isAwaited = /(?:迎接?|喜迎|献礼|期待|迎庆|即将召开的?|护航|保障|服务)(?:党的)?$/u;
const isStillToMeet = /^(?:胜利)?(?:召开)?(?:献礼|营造|创造|保驾|在即|前夕|前(?!后)|即将|将[于在])/u;

/** Who is sent to a congress is chosen from the autumn before. */
const areChosen = /^(?:代表|选举)/u;

/**
 * 学习二十届三中全会精神 → not before July 2024, likely before October 2025; 十八届三中全会以来 only bounds, for it may be
 * said years after. Not 三中全会 alone, which every congress has.
 */
export const plenarySession: YearRule = ({ prose }) => {
  const clues: YearClue[] = [];
  for (const { paragraph, match, start, end } of matchesIn(
    prose,
    /(?:十[五六七八九]|二十)届[二三四五六]中全会/g,
    '中全会',
  )) {
    const index = sessions.findIndex(([name]) => name === match[0]);
    const month = sessions[index]?.[1];
    const next = sessions[index + 1]?.[1];
    if (month && isToMeet(paragraph.text, start, end)) {
      const evidence = evidenceFrom(paragraph, start, end);
      clues.push({ ...within('plenary-session', addDays(`${month}-01`, -90), `${month}-28`, 1), evidence });
    } else if (month) {
      const clue = notBefore('plenary-session', `${month}-01`, evidenceFrom(paragraph, start, end));
      const isNow = /^(?:精神|召开|闭幕|公报|胜利)/.test(paragraph.text.slice(end, end + 4));
      clues.push(next && isNow ? { ...clue, until: `${next}-01`, weight: 1 } : clue);
    }
  }
  return clues;
};

function isToMeet(text: string, start: number, end: number): boolean {
  return isAwaited.test(text.slice(Math.max(0, start - 8), start)) || isStillToMeet.test(text.slice(end, end + 8));
}

/**
 * 党的二十大精神 and 二十大精神 → not before October 2022; they are quoted for years. 迎接党的二十大 → the months before it.
 * Not 二十大建筑.
 */
export const congress: YearRule = ({ prose }) => {
  const clues: YearClue[] = [];
  for (const { paragraph, match, start, end } of matchesIn(
    prose,
    /(?:党的(十[五六七八九]大|二十大)|(?<![第\d一二三四五六七八九十])(十[五六七八九]大|二十大)(?=精神|报告|代表|胜利召开|召开以来))/g,
    '大',
  )) {
    const month = congresses[match[1] ?? match[2] ?? ''];
    if (!month) {
      continue;
    }
    const words = evidenceFrom(paragraph, Math.max(0, start - 2), end);
    // A year and more before, the same words would be few: pages begin them in the autumn before.
    const from = `${Number(month.slice(0, 4)) - 1}-10-01`;
    if (isToMeet(paragraph.text, start, end)) {
      clues.push({ ...within('congress', from, `${month}-24`, 1), evidence: words });
    } else {
      const first = areChosen.test(paragraph.text.slice(end)) ? from : `${month}-01`;
      clues.push(notBefore('congress', first, evidenceFrom(paragraph, start, end)));
    }
  }
  return clues;
};

/**
 * 十四届全国人大三次会议 met in March of 2025: the fourteenth began in 2023, each has one session a year for five years.
 * Its spirit is passed on that spring; 在十二届全国人大一次会议上当选 may be told years after.
 */
export const peoplesCongress: YearRule = ({ prose }) => {
  const clues: YearClue[] = [];
  const pattern = /(?:全国人大|全国政协)?(九|十[一二三四五]?)届(?:全国人大|全国政协)?([一二三四五])次会议/g;
  for (const { paragraph, match, start, end } of matchesIn(prose, pattern, '次会议')) {
    const term = chineseNumber(match[1] ?? '');
    const session = chineseNumber(match[2] ?? '');
    if (match[0].includes('全国') && term !== null && session !== null) {
      const year = 2023 + (term - 14) * 5 + session - 1;
      const words = evidenceFrom(paragraph, start, end);
      const isNow = /^(?:精神|召开|闭幕|开幕|胜利|[在于将]|期间|即将)/.test(paragraph.text.slice(end, end + 4));
      clues.push(
        isNow ? yearIs('peoples-congress', year, 2, words) : notBefore('peoples-congress', `${year}-01-01`, words),
      );
    }
  }
  return clues;
};
