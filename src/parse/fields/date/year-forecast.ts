/**
 * Forecasts of a season name its months with their year: 气候中心预测,2016年6月至8月降水偏多 on a page of May or June is of 2016.
 * Not 预计2016年6月至8月通车, which is a plan and may lie years ahead, nor a season that is far from the page's own month.
 */
import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

const months =
  /(?<!\d)((?:19|20)\d{2})年(1[0-2]|[1-9])月?(?:份)?[至到—–-]{1,2}(?:(?:19|20)\d{2}年)?(?:1[0-2]|[1-9])月/gu;
const foretold = /预测|预报|预计|展望|会商|趋势/u;
const climate = /降[水雨雪]|气温|高温|低温|偏[多少高低暖冷]|旱|涝|汛|厄尔尼诺|拉尼娜|热带太平洋|台风|寒潮|暖冬|冷冬/u;
const told = /去年|上年|前年|当年|那年|曾|同期|年前/u;

/** So many months ahead of the season its forecast is given. */
const ahead = 2;

export const forecast: YearRule = ({ prose, latest }) => {
  if (latest === null) return [];
  return matchesIn(prose, months, '年').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const before = sentenceBefore(paragraph.text, start);
    const sentence = before + sentenceAfter(paragraph.text, end);
    const behind = Number(match[2]) - latest.month;
    if (behind < 0 || behind > ahead || !foretold.test(sentence) || !climate.test(sentence)) return [];
    if (told.test(before)) return [];
    return [yearIs('forecast', Number(match[1]), 1, evidenceFrom(paragraph, start, end))];
  });
};
