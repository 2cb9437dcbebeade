import { chineseNumber } from './chinese-number.ts';
import type { ProseParagraph } from './prose.ts';
import { clauseBefore, evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, within, yearIs } from './year-clue.ts';

/** First year of a five-year plan: the fourteenth (十四五) ran from 2021 to 2025, the ninth (九五) from 1996 to 2000. */
function firstYearOf(plan: string): number | null {
  const count = /^([八九]|十[一二三四五六七八]?)五$/.exec(plan);
  const number = count ? chineseNumber(count[1] ?? '') : null;
  return number === null ? null : 2021 + (number - 14) * 5;
}

/**
 * “十四五”收官之年 is 2025, “十五五”开局之年 is 2026, 谋划“十五五”开局 neither; a plan that is only named is not before its drafting, the year
 * before it begins. Not 二十五五 or 第十四五小学: the name stands in quotation marks or before 规划, 时期, 期间, 末; the short
 * names (九五, 十五) stand in quotation marks and before 计划 or the like, for “十五” is a day and an age as well.
 */
export const fiveYearPlan: YearRule = ({ prose }) => {
  const clues: YearClue[] = [...endings(prose)];
  const pattern =
    /(?:[“"「]\s?(十[一二三四五六七八]五|(?:[八九]|十)五(?=[”"」](?:计划|规划|期间|时期|末|的?(?:开局|头一?年|第一年|最后一年))))\s?[”"」]|(?<![第二三四五六七八九\d])(十[一二三四五六七八]五)(?=规划|时期|期间|末|开局|收官))(?:[规计]划)?的?(?:圆满|胜利|精彩)?(开局|起步|收官|收尾|头一?年|第一年|最后一年)?(?:之|的第?一?)?年?/g;
  for (const { paragraph, match, start, end } of matchesIn(prose, pattern, '五')) {
    const first = firstYearOf(match[1] ?? match[2] ?? '');
    if (first === null) {
      continue;
    }
    const words = evidenceFrom(paragraph, start, end);
    const stage = match[3];
    const isNow = /(?:今年|本年|这)(?:度)?(?:正?是|恰[逢是]|正[值逢])?\p{Script=Han}{0,4}$/u.test(
      clauseBefore(paragraph.text, start),
    );
    const isPlanned = /(?:谋划|谋好|谋篇|擘画|衔接|迎接|备战|编制|奠基|奠定)[“"「]?$/u.test(
      clauseBefore(paragraph.text, start),
    );
    // 开局之年 is a word of that year; “九五”的第一年,他… may be remembered.
    if (isPlanned) {
      clues.push(notBefore('five-year-plan', `${first - 2}-01-01`, words));
    } else if (stage?.endsWith('年') && !isNow) {
      clues.push(notBefore('five-year-plan', `${first}-01-01`, words));
    } else if (stage === '开局' || stage === '起步' || /^[头第]/.test(stage ?? '')) {
      clues.push(yearIs('five-year-plan', first, 2, words));
    } else if (stage && /(?:圆满|胜利|精彩)/.test(match[0]) && !isWanted(paragraph, start)) {
      // “十三五”圆满收官 is said of a plan that has ended as well.
      clues.push({ ...within('five-year-plan', `${first + 4}-01-01`, `${first + 5}-06-30`, 1), evidence: words });
    } else if (stage) {
      clues.push(yearIs('five-year-plan', first + 4, 2, words));
    } else {
      clues.push(notBefore('five-year-plan', `${first - 1}-01-01`, words));
    }
  }
  return clues;
};

/** 确保“十四五”圆满收官: a plan's end that is still to be reached. */
function isWanted(paragraph: ProseParagraph, start: number): boolean {
  return /(?:确保|力争|奋力|助力|推动|推进|冲刺|保障|为)(?:实现|了)?$/u.test(clauseBefore(paragraph.text, start));
}

const told = /那年|当年|当时|曾|年前|去年|前年|\d{4}年/u;

/**
 * “十四五”即将收官 is of that plan's last year; 为“十五五”开好局打基础 of the year before that plan.
 * Not “十三五”即将收官时,…, nor what 那年 tells.
 */
function endings(prose: readonly ProseParagraph[]): YearClue[] {
  const pattern =
    /[“"「]?(十[一二三四五六七八]五)[”"」]?(?:(?:规划)?(?:即将|行将|就要|临近|快要)(收官|收尾|结束)(?!时|那|之际|的那)|(?:规划)?(?:开好局|起好步|良好开局|开局起步)[^,，。]{0,6}(?:打下|打好|打牢|夯实|奠定|打)[^,，。]{0,6}(?:基础|根基))/g;
  return matchesIn(prose, pattern, '五').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const first = firstYearOf(match[1] ?? '');
    if (first === null || told.test(sentenceBefore(paragraph.text, start))) return [];
    const evidence = evidenceFrom(paragraph, start, end);
    const last = match[2] ? first + 4 : first - 1;
    return [yearIs('five-year-plan', last, 1.2, evidence)];
  });
}
