/**
 * Numbers that bear their year:
 *
 *   “双色球”第2014045期:04 11 …, 体彩“排列三”第14104期     a draw of 2014
 *   郑棉主力0511合约收于13870元                           a contract for November 2005, traded in the year before it
 *
 * Not 杂志第14104期 nor 合同编号0511, which count otherwise, and not a draw that is told of (2014年第045期的中奖彩票).
 */
import { lastDayOfMonth, twoDigits } from './calendar.ts';
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { horizon, notBefore, within } from './year-clue.ts';

const lottery = /双色球|大乐透|排列[三五35]|[七7]星彩|七乐彩|[23][25]选[57]|福彩|体彩|福利彩票|体育彩票|彩票|开奖/u;
/** Source: the numbers of the two lotteries' centres: the year, in two digits or four, and three for the draw. */
const draw = /第?(20)?(\d{2})([0-3]\d{2})期/gu;
const drawsOfYear = 366;

const futures = /期货|主力|郑商所|郑棉|郑糖|强麦|硬麦|菜油|开盘|收盘|收于|结算价/u;
const contract = /(?<![\d.])(\d{2})(0[1-9]|1[0-2])合约/gu;
/** Contracts are listed at most a year and a half ahead, and traded most within a year. */
const yearsListed = 1;

const told = /\d{4}年|去年|前年|当年|那年|年前|曾|回忆/u;

export const numberedByYear: YearRule = ({ prose }) => [...draws(prose), ...contracts(prose)];

function draws(prose: readonly ProseParagraph[]): YearClue[] {
  return matchesIn(prose, draw, '期').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const number = Number(match[3]);
    if (number < 1 || number > drawsOfYear || !lottery.test(around(paragraph, prose))) return [];
    if (told.test(sentenceBefore(paragraph.text, start))) return [];
    const year = yearOf(match[2]);
    if (year > horizon) return [];
    const evidence = evidenceFrom(paragraph, start, end);
    // The last draws of a year are printed in the next.
    const until = number > 300 ? `${year + 1}-01-10` : `${year}-12-31`;
    return [{ ...within('draw', `${year}-01-01`, until, 1.5), evidence }, notBefore('draw', `${year}-01-01`, evidence)];
  });
}

function contracts(prose: readonly ProseParagraph[]): YearClue[] {
  return matchesIn(prose, contract, '合约').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const year = yearOf(match[1]);
    if (year > horizon || !futures.test(paragraph.text) || told.test(sentenceBefore(paragraph.text, start))) return [];
    const month = Number(match[2]);
    const from = `${year - yearsListed}-${twoDigits(month)}-01`;
    return [
      { ...within('contract', from, lastDayOfMonth(year, month), 1), evidence: evidenceFrom(paragraph, start, end) },
    ];
  });
}

/** A draw's own line names its lottery, or the line above it does. */
function around(paragraph: ProseParagraph, prose: readonly ProseParagraph[]): string {
  const before = prose[prose.indexOf(paragraph) - 1];
  return before === undefined ? paragraph.text : before.text + paragraph.text;
}

function yearOf(digits: string | undefined): number {
  return 2000 + Number(digits);
}
