/**
 * What befell the whole country in one year, spoken of as this year's: 今年4月非典疫情发生后 is of 2003.
 *
 * Not 2003年非典时, 当年抗击非典, 今年是汶川地震10周年 or 今年重读非典日记, which look back; and not what comes again under
 * the same name, as 甲型流感 and 雨雪冰冻 do.
 */
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, within } from './year-clue.ts';

const rule = 'happening';

/**
 * Sources: the events' own days, as the State Council and the organisers announced them; 非典 as the Ministry of Health
 * counted it (from March, over by August 2003), 新冠肺炎 as the State Council's white paper of June 2020 has it.
 */
const happenings: readonly (readonly [words: string, from: string, until: string])[] = [
  ['亚特兰大奥运会', '1996-01-01', '1996-12-31'],
  ['(?:长江|松花江|嫩江)\\p{Script=Han}{0,6}特大洪[水灾]', '1998-06-01', '1998-12-31'],
  ['悉尼奥运会', '2000-01-01', '2000-12-31'],
  ['韩日世界杯', '2002-01-01', '2002-12-31'],
  ['(?:[“"]?非典[”"]?|SARS)', '2003-03-01', '2003-12-31'],
  ['雅典奥运会', '2004-01-01', '2004-12-31'],
  ['汶川(?:大|特大)?地震', '2008-05-12', '2008-12-31'],
  ['北京奥运会', '2008-01-01', '2008-12-31'],
  ['上海世博会', '2010-01-01', '2010-12-31'],
  ['玉树(?:大)?地震', '2010-04-14', '2010-12-31'],
  ['伦敦奥运会', '2012-01-01', '2012-12-31'],
  ['(?:雅安|芦山)(?:大)?地震', '2013-04-20', '2013-12-31'],
  ['里约奥运会', '2016-01-01', '2016-12-31'],
  ['(?:新型冠状病毒|新冠)(?:肺炎)?疫情(?=发生|[暴爆]发|来袭|突如其来|以来)', '2020-01-20', '2020-12-31'],
  ['东京奥运会', '2021-01-01', '2021-12-31'],
  ['北京冬奥会', '2022-01-01', '2022-12-31'],
  ['杭州亚运会', '2023-01-01', '2023-12-31'],
  ['巴黎奥运会', '2024-01-01', '2024-12-31'],
];

const time = '(?:\\d{1,2}月(?:份|初|底|末|[上中下]旬|\\d{1,2}日)?|年初|[春夏秋冬][天季]?|上半年|[七八]月)?';
const looksBack = /当年|那年|那场|\d{4}年|去年|前年|年前|纪念|回忆|回顾|回想|重读|重温|重走|讲述|日记|周年/u;

const patterns = happenings.map(([words, from, until]) => ({
  pattern: new RegExp(`今年${time}[,，]?(?:以来)?\\p{Script=Han}{0,10}?${words}`, 'gu'),
  from,
  until,
}));

/** What is called after it for years: 北京奥运会场馆, 汶川地震遗址, 雅典奥运会冠军; and 10周年. */
const isOfIt =
  /^(?:[^,，。]{0,6}(?:周年|年(?!级)|[之以]?后的第)|的?(?:冠军|亚军|金牌|奖牌|场馆|博物馆|公园|遗[址产]|纪念|灾后|重建))/u;

/** Tells at a glance which paragraphs hold one of them. */
const any = new RegExp(happenings.map(([words]) => words).join('|'), 'u');

/** A plague that pages speak of without its year while it lasts. */
const plague = /[“"]?非典[”"]?/gu;

export const happening: YearRule = ({ prose }) => {
  const held = prose.filter(({ text }) => any.test(text));
  return held.length === 0 ? [] : [...befallen(held.filter(({ text }) => text.includes('今年'))), ...plagueYear(held)];
};

function befallen(prose: readonly ProseParagraph[]): YearClue[] {
  return patterns.flatMap(({ pattern, from, until }) =>
    matchesIn(prose, pattern).flatMap(({ paragraph, match, start, end }): YearClue[] => {
      const after = paragraph.text.slice(end, end + 10);
      if (looksBack.test(match[0]) || isOfIt.test(after)) return [];
      const words = evidenceFrom(paragraph, start, end);
      return [{ ...within(rule, from, until, 2), evidence: words }];
    }),
  );
}

/** 非典 in two paragraphs and no word that looks back: the page is of its year. */
function plagueYear(prose: readonly ProseParagraph[]): YearClue[] {
  const named = matchesIn(prose, plague, '非典').filter(({ paragraph, start, end }) => {
    const around = sentenceBefore(paragraph.text, start) + sentenceAfter(paragraph.text, end);
    return !looksBack.test(around) && !/^(?:型(?!肺炎)|时期|期间|那|时)/u.test(paragraph.text.slice(end));
  });
  const [first, ...more] = named;
  if (!first || !more.some(({ paragraph }) => paragraph !== first.paragraph)) return [];
  const words = evidenceFrom(first.paragraph, first.start, first.end);
  return [{ ...within(rule, '2003-03-01', '2003-09-30', 1.5), evidence: words }, notBefore(rule, '2003-02-01', words)];
}
