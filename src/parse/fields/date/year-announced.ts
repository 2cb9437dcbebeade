/**
 * What is announced to begin in the first months of a named year: 从2004年元月起,将对山区教师发放津贴 is of the months before. Whoever
 * writes in that year says 今年1月起. Not 从2004年1月起一直发放, which has begun, nor 当时决定,从2004年1月起将…, which is told of.
 */
import { addDays } from './calendar.ts';
import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { within } from './year-clue.ts';

const begins =
  /(?:自|从|^|[,，。])((?:19|20)\d{2})年(\d{1,2}|[元一二三四五六七八九]|十[一二]?)月(?:份)?(?:(\d{1,2})日)?(?:起|开始)[,，]?(?:\p{Script=Han}{1,12})?将(?![士军\d]|\p{Script=Han}{0,14}(?:的标准|分数|比例|价格|由|从))/gu;
const told = /承诺|协[定议]|规划|时间表|专家|当年|当时|那年|曾|\d{4}年|去年|前年|年前|后来|决定后|如期/u;
const begun = /了|已|以来|至今|现在|如今|目前|今年|累计/u;

/** What begins in spring is announced in the year before; what begins later may be of the page's own year as well. */
const latest = 3;

/** How long ahead such things are announced, and how long they may still be told in the same words, in days. */
const foresight = 185;
const echo = 31;

export const announced: YearRule = ({ prose }) =>
  Array.from(matchesIn(prose, begins, '年')).flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const month = match[2] === '元' ? 1 : chineseNumber(match[2] ?? '');
    if (month === null || month < 1 || month > latest) return [];
    if (told.test(sentenceBefore(paragraph.text, start)) || begun.test(sentenceAfter(paragraph.text, end))) return [];
    const first = `${match[1]}-${String(month).padStart(2, '0')}-01`;
    const evidence = evidenceFrom(paragraph, start, end);
    return [{ ...within('announced', addDays(first, -foresight), addDays(first, echo), 1), evidence }];
  });
