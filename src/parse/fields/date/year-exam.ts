/**
 * Examinations of the whole country or province that bear their year and are under way, and rounds of leagues that are played
 * within one year:
 *
 *   昨天17时,为期两天的2009年普通高招考试在我市落幕 · 2016中超联赛第15轮 as a table's head       2009, 2016
 *   昨日,2010年高招报名在全市启动                                                                   nothing: it is the autumn before
 *   他记得2016中超联赛第15轮那场球                                                                   nothing
 */
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { within } from './year-clue.ts';

const exam =
  /(?<![\d.—–-])((?:19|20)\d{2})年(?:我[省市]|全[国省市]|河南省?)?(?:普通)?(?:高校|高等学校|高中阶段)*(?:高招|高考|中招|中考|招生)(?:统一)?(?:文化课?)?(?:考试|统考)?/gu;
const underWay =
  /^(?:今[日天]|昨[日天])?(?:在\p{Script=Han}{2,8}?|正式|全面|平稳|顺利|圆满|如期)*(?:落[下幕]|闭幕|结束|开考|举行|进行|拉开|鸣铃|收官)/u;
const day = /昨[日天]|今[日天]|(?<!年)(?<!\d)6月\d{1,2}日|铃声/u;

const round =
  /(?<![\d.—–-])((?:19|20)\d{2})(?:年|赛季)?(?:中国足球)?(?:中超|中甲|中乙)(?:联赛)?第[\d一二三四五六七八九十]{1,3}轮/gu;
const told = /曾|当年|那年|当时|去年|前年|记得|回忆|年前/u;

export const examOfYear: YearRule = ({ prose, latest }) => [
  ...(latest === null || (latest.month >= 6 && latest.month <= 7) ? exams(prose) : []),
  ...rounds(prose),
];

function exams(prose: readonly ProseParagraph[]): YearClue[] {
  return matchesIn(prose, exam, '年').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const before = sentenceBefore(paragraph.text, start);
    const after = sentenceAfter(paragraph.text, end);
    if (!underWay.test(after) || !day.test(before + after) || told.test(before)) return [];
    const year = match[1] ?? '';
    return [
      { ...within('exam', `${year}-06-01`, `${year}-07-31`, 1.5), evidence: evidenceFrom(paragraph, start, end) },
    ];
  });
}

function rounds(prose: readonly ProseParagraph[]): YearClue[] {
  const heads = prose.filter(({ heading, text }) => heading && text.includes('轮'));
  return matchesIn(heads, round, '轮').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    if (told.test(paragraph.text)) return [];
    const year = match[1] ?? '';
    return [
      { ...within('league', `${year}-03-01`, `${year}-12-31`, 1), evidence: evidenceFrom(paragraph, start, end) },
    ];
  });
}
