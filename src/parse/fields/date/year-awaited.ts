/**
 * Great works and the year in which everyone waited for them: 南水北调中线工程今年汛后就要通水 is of 2014. Not 南水北调中线工程通水后,
 * which is told ever after, nor 我县的南水北调配套工程今年通水, which came later.
 */
import { clauseBefore, evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

/** Source: the works' own days, as Xinhua published them. */
const works: readonly (readonly [words: string, year: number])[] = [
  ['小浪底(?:水利枢纽)?(?:工程)?#(?:大河)?截流', 1997],
  ['三峡(?:水利枢纽)?(?:工程)?#大江截流', 1997],
  ['三峡(?:水利枢纽|水库)?(?:工程)?#(?:开始)?蓄水', 2003],
  ['南水北调中线(?:一期)?(?:主体|总干渠)?(?:工程)?#(?:全线|正式)?通水', 2014],
];

/** 今年汛后就要: when, and that it is to come. */
const when =
  '(?:将(?:于|在)?)?今年(?:\\d{1,2}月(?:份|[初底末])?|[春夏秋冬][天季]?|汛[期前后]|汛期[前后]|年[底末内])?(?:就要|就将|即将|将要|将|要|就)';
const patterns = works.map(([words, year]) => ({ pattern: new RegExp(words.replace('#', when), 'gu'), year }));

const told = /当年|那年|当时|曾|\d{4}年|去年|前年|年前|原定|原计划/u;
const ofOnePlace = /配套|受水|支[线渠]|[我本全][市县]/u;

export const awaitedWork: YearRule = ({ prose }) => {
  const held = prose.filter(({ text }) => text.includes('今年'));
  return patterns.flatMap(({ pattern, year }) =>
    matchesIn(held, pattern).flatMap(({ paragraph, match, start, end }) => {
      const isTold = told.test(sentenceBefore(paragraph.text, start));
      if (isTold || ofOnePlace.test(clauseBefore(paragraph.text, start) + match[0])) return [];
      return [yearIs('awaited-work', year, 1.2, evidenceFrom(paragraph, start, end))];
    }),
  );
};
