import { addDays, isoDay } from './calendar.ts';
import { clauseBefore, evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { within } from './year-clue.ts';

/** So many days ahead a page names the day on which something closes or is held, written out with its year. */
const foresight = 150;

/** … and the day for which something is set, or up to which what is under way goes on. */
const foresightOfNews = 90;
const isSet = /(?<!原)定于$/u;
const goesOn = /(?:持续|延续|展出|展览|开放|进行|运行)(?:到|至)$/u;
const told = /当时|当年|那年|原本|本来|原计划|曾|后来|\d{4}年|去年|前年/u;

/** … and the first day on which a list is open to objections, which is that of its print or near it. */
const foresightOfLists = 10;

/**
 * 征文截稿日期为2017年8月31日 · 竞买人可于2019年10月17日至…登录系统: a notice's days lie ahead of the issue by weeks or
 * months, and seldom in another year; 停水定于2011年11月20日 and 活动将持续到2011年1月15日 within one season. Not 成立日期为2012年3月5日, not 出生日期, and not 挂牌于2012年3月5日.
 */
export const appointment: YearRule = ({ prose }) => {
  const clues: YearClue[] = [];
  const pattern = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/g;
  for (const { paragraph, match, start, end } of matchesIn(prose, pattern, '年')) {
    const before = clauseBefore(paragraph.text, start);
    const day = isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
    const isList = /公示(?:时间|期限?|日期)?(?:为|是|:|：|自|从)*$/u.test(
      paragraph.text.slice(Math.max(0, start - 8), start),
    );
    const isCall =
      isList ||
      /(?:截稿|截止|报名|征集|投稿|挂牌|竞买|拍卖|开标|投标|缴纳|到账)\p{Script=Han}{0,8}(?<![^定拟将可]于)(?:为|是|至|到|:|：)?$/u.test(
        paragraph.text.slice(Math.max(0, start - 20), start),
      ) ||
      (/可?于$/.test(before) && /竞买|挂牌|投标|开标|拍卖/.test(paragraph.text));
    const words = evidenceFrom(paragraph, start, end);
    if (day !== null && isCall) {
      const ahead = isList ? foresightOfLists : foresight;
      clues.push({ ...within('appointment', addDays(day, -ahead), addDays(day, 14), 1), evidence: words });
    } else if (
      day !== null &&
      (isSet.test(before) || goesOn.test(before)) &&
      !told.test(sentenceBefore(paragraph.text, start))
    ) {
      clues.push({ ...within('appointment', addDays(day, -foresightOfNews), day, 1), evidence: words });
    }
  }
  return clues;
};
