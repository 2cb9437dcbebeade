/**
 * A calamity that the page dates once with its year, and elsewhere speaks of as this year's:
 *
 *   2021年7月下旬,渠堤决口 … 今年汛期冲毁的九座桥 · 7月那场雨       2021
 *   2021年7月下旬,渠堤决口 … 三年过去,房子盖起来了                     nothing, for nobody calls it this year's
 */
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

const calamity = '(?:决口|洪水|洪灾|山洪|暴雨|大雨|内涝|泥石流|地震|冰雹|龙卷风|旱情|大旱|暴雪)';
const dated = new RegExp(
  `((?:19|20)\\d{2})年(1[0-2]|[1-9])月(?:份|初|底|末|[上中下]旬|\\d{1,2}日)?[^。！？]{0,24}?${calamity}`,
  'gu',
);
const thisYears = new RegExp(`今年(?:的)?(?:汛期|${calamity}|入汛|遭遇|受灾)`, 'u');
const told = /当年|那年|曾|\d{4}年|去年|前年|年前|往年|历史上/u;

/** 7月那场雨, 7月下旬的大雨: the month again, and no year with it. */
function isNamedAgain(month: string, { text }: ProseParagraph): boolean {
  const again = new RegExp(
    `(?<![\\d年])${month}月(?:份|初|底|末|[上中下]旬|\\d{1,2}日)?(?:的|那场|这场|那次)(?:特大|强|大)?(?:雨|洪|${calamity})`,
    'u',
  );
  return again.test(text) && !told.test(text);
}

export const calamityOfYear: YearRule = ({ prose }) =>
  Array.from(matchesIn(prose, dated, '年')).flatMap(({ paragraph, match, start, end }) => {
    const others = prose.filter((other) => other !== paragraph);
    const isThisYears =
      others.some(({ text }) => thisYears.test(text)) && others.some((other) => isNamedAgain(match[2] ?? '', other));
    return isThisYears ? [yearIs('calamity', Number(match[1]), 1.2, evidenceFrom(paragraph, start, end))] : [];
  });
