import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

const rule = 'beside-last-year';

/** What a year sets aside or means to do, and how that is to last year. */
const setAside =
  /(?<![\d.—–-])(?<year>(?:19|20)\d{2})年[,，]?(?:(?:全|我|该|本)[省市县区镇乡]|\p{Script=Han}{2,5}[市县区镇乡])?\p{Script=Han}{0,8}(?:预算|计划|拟)(?:共|总)?(?:安排|投入|投资|支出|拨付|列支|新建|改造|招收|招录|招聘|种植)(?<what>[^。；;“”]{0,40}?)[比较]去年(?:同期)?(?:增|多|减|少|提|翻|扩|高|低)/gu;
const told = /》|写道|记载|档案|当年|当时|那年|曾|年前|回忆|记得|说起|去年|前年|(?:19|20)\d{2}年|查明|被告|原告/u;
const isOver = /已|到位|实际|完成了|结果|决算|执行|后来|如今|今年|(?:19|20)\d{2}年/u;

/** Until then writers still call by 去年 the year before the one that they sum up. */
const spring = 2;

/**
 * What a year means to spend beside 去年:
 *
 *   2013年全县预算安排民生支出12.6亿元,比去年增加1.4亿元      2013
 *   2013年全县民生支出12.6亿元,比去年增加1.4亿元              nothing: writers sum up the year before so
 *   2013年全县计划投入3亿元,实际比去年少花…                  nothing
 */
export const besideLastYear: YearRule = ({ prose, latest }) =>
  matchesIn(
    latest && latest.month <= spring ? [] : prose.filter(({ text }) => text.includes('去年')),
    setAside,
    '年',
  ).flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const { year, what = '' } = match.groups ?? {};
    if (told.test(sentenceBefore(paragraph.text, start)) || isOver.test(what)) return [];
    return [yearIs(rule, Number(year), 1, evidenceFrom(paragraph, start, end))];
  });
