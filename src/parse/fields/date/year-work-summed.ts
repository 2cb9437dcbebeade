import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, within } from './year-clue.ts';

const rule = 'work-summed';

/** What a meeting sums up, before what it sets about. */
const summed =
  /(?:总结|回顾)了?(?:我[市县区]|全[市县区省])?(?<year>(?:19|20)\d{2})年(?:度|全年)?(?!以来|[—–\-至和、])(?!\p{Script=Han}{0,10}(?:换届|选举|普查|抗洪|抗震|救灾|防控))[^。！？!?;；“”]{0,24}?(?:工作|成绩|情况)(?!经验|教训)/gu;
const setsAbout = /部署|安排|动员|研究|谋划|布置|明确/u;
const ofSpan = /以来|届|成立/u;
const now = /今年|本年度|新(?:的)?一年/u;
const told = /那[年时次]|当[年时]|曾|去年|前年|年前|回忆|记得|(?:19|20)\d{2}年|写道|记载|档案|日记/u;

/** Until then meetings sum up the year before. */
const lastMonth = 6;

/**
 * What a meeting of the first half of a year sums up, beside what it sets about this year:
 *
 *   3月14日,会议召开,总结2022年工作,安排今年的清淤任务            2023
 *   总结2020年至2022年工作 · 那年3月,乡里总结2022年工作,部署今年…    nothing
 *   总结2012年换届工作,部署今年的换届                               nothing: what comes only every few years
 *   in December 总结2022年工作,部署今年最后一仗                     nothing, for it is of that very year
 */
export const workSummed: YearRule = ({ prose, latest }) => {
  if (latest === null || latest.month > lastMonth) return [];
  const held = prose.filter(({ text }) => text.includes('总结') || text.includes('回顾'));
  return matchesIn(held, summed, '年').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const words = sentenceAfter(paragraph.text, end);
    if (
      ofSpan.test(match[0]) ||
      !now.test(words) ||
      !setsAbout.test(words) ||
      told.test(sentenceBefore(paragraph.text, start))
    )
      return [];
    const year = Number(match.groups?.year) + 1;
    const evidence = evidenceFrom(paragraph, start, end);
    const from = `${year}-01-01`;
    return [{ ...within(rule, from, `${year}-12-31`, 1.2), evidence }, notBefore(rule, from, evidence)];
  });
};
