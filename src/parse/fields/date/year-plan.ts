import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, yearIs } from './year-clue.ts';

/** First year of a five-year plan: the fourteenth (十四五) ran from 2021 to 2025. */
function firstYearOf(plan: string): number | null {
  const count = /^(十[一二三四五六七八]?)五$/.exec(plan);
  const number = count ? chineseNumber(count[1] ?? '') : null;
  return number === null ? null : 2021 + (number - 14) * 5;
}

/**
 * “十四五”收官之年 is 2025, “十五五”开局之年 is 2026; a plan that is only named is not before its drafting, the year
 * before it begins. Not 二十五五 or 第十四五小学: the name stands in quotation marks or before 规划, 时期, 期间, 末.
 */
export const fiveYearPlan: YearRule = ({ prose }) => {
  const clues: YearClue[] = [];
  const pattern =
    /(?:[“"「]\s?(十[一二三四五六七八]五)\s?[”"」]|(?<![第二三四五六七八九\d])(十[一二三四五六七八]五)(?=规划|时期|期间|末|开局|收官))(?:规划)?(?:的)?(开局|起步|收官|收尾)?(?:之|的第?一?)?年?/g;
  for (const { paragraph, match, start, end } of matchesIn(prose, pattern, '五')) {
    const first = firstYearOf(match[1] ?? match[2] ?? '');
    if (first === null) {
      continue;
    }
    const words = evidenceFrom(paragraph, start, end);
    const stage = match[3];
    if (stage === '开局' || stage === '起步') {
      clues.push(yearIs('five-year-plan', first, 2, words));
    } else if (stage) {
      clues.push(yearIs('five-year-plan', first + 4, 2, words));
    } else {
      clues.push(notBefore('five-year-plan', `${first - 1}-01-01`, words));
    }
  }
  return clues;
};
