import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, within } from './year-clue.ts';

const rule = 'statistics';

const grown =
  /(?<![\d.—–-])(?<year>(?:19|20)\d{2})年(?!\s?\d|以来|[上下]半年|前|第?[一二三四]季度|[底末初春夏秋冬]|度?计划)[^。！？!?“”]{2,40}?\d[^。！？!?“”]{0,10}?同比(?:增|提高|上升)[^。！？!?“”]{1,16}?[,，;；](?:预计|力争)?今年(?!\d)/gu;
const told = /那[年时次]|当[年时]|曾|去年|前年|年前|(?:19|20)\d{2}年|写[着道]|记载|档案|疫情/u;

/** The last years before and of the plague, which pages compared with for long. */
const ofPlague = [2019, 2020];
/** Until then the figures of the year before are news. */
const lastMonth = 4;

/**
 * What a year came to, beside what this year is to bring, in the first months of the next:
 *
 *   3月19日…2024年接待游客18.6万人次,同比增长三成;今年还要添两条步道       2025 or later, 2025 rather
 *   2019年接待游客18.6万人次,同比增长三成;今年才缓过来                       nothing, for pages compare with it for years
 *   2021年3月接待…,同比增长三成;今年… · in May or later                        nothing
 */
export const yearStatistics: YearRule = ({ prose, latest }) => {
  if (latest === null || latest.month > lastMonth) return [];
  const held = prose.filter(({ text }) => text.includes('同比'));
  return matchesIn(held, grown, '今年').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const year = Number(match.groups?.year);
    const isTold = told.test(sentenceBefore(paragraph.text, start)) || told.test(match[0].slice(5));
    if (isTold || ofPlague.includes(year)) return [];
    const evidence = evidenceFrom(paragraph, start, end);
    const from = `${year + 1}-01-01`;
    return [{ ...within(rule, from, `${year + 1}-12-31`, 0.6), evidence }, notBefore(rule, from, evidence)];
  });
};
