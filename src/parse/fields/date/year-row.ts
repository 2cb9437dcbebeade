import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

const number = '([\\d一二三四五六七八九十]{1,3})';

/**
 * What has gone on year by year, and its first year. Sources: Ministry of Human Resources (pensions of enterprises, every
 * year from 2005), Central Committee (第一号 on farming, every year from 2004).
 */
const rows: readonly (readonly [words: RegExp, first: number])[] = [
  [
    new RegExp(
      `养老金[^。,，]{0,10}(?:连续第|第|[“"])${number}(?:年|次)?[”"]?(?:连[涨调升]|上调|提高|上涨|调整)(?![之以]?后|以来)`,
      'gu',
    ),
    2005,
  ],
  [new RegExp(`第${number}个(?:指导[“"]三农[”"]工作的|关注[“"]三农[”"]的|涉农)?(?:中央)?一号文件`, 'gu'), 2004],
];

const told = /当年|那年|曾|\d{4}年|去年|前年|回忆/u;

/** 企业退休人员养老金“十连涨” is 2014, 第十个中央一号文件 2013. Not 2012年, 养老金第八次上调, which says its year. */
export const yearlyRow: YearRule = ({ prose }) =>
  rows.flatMap(([words, first]) =>
    matchesIn(prose, words).flatMap(({ paragraph, match, start, end }): YearClue[] => {
      const count = chineseNumber(match[1] ?? '');
      const isTold = told.test(sentenceBefore(paragraph.text, start));
      if (count === null || count < 2 || count > 40 || isTold) return [];
      return [yearIs('yearly-row', first + count - 1, 1, evidenceFrom(paragraph, start, end))];
    }),
  );
