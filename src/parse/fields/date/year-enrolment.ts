import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, within } from './year-clue.ts';

const rule = 'enrolment';

/** What schools take their pupils by. OCR reads 入学 as 人学. */
const byArrangement =
  /(?:按照?|根据|依据|依照)(?:[^,，。\d]{0,14}?)(?<year>(?:19|20)\d{2})年(?<season>[春秋]季)?(?:城区|市区|市直|全[市县区]|公办|民办)?(?:义务教育(?:阶段)?|普通?高中|初中|小学|幼儿园|中小学|小升初|中职|中等职业学校)?(?:学校)?(?:起始年级|新生)?(?:[入人]学|招生|转学|学籍)(?:报名)?(?:工作)?(?:的)?(?:安排|方案|意见|办法|政策|规定|通知|要求|日程|计划)/gu;

/** What only the day of the page says. */
const now = /今年|近日|日前|昨[日天]|今[日天]|目前|即日起|一律|凡|截至|\d{1,2}月\d{1,2}日/u;
const told =
  /当年|当时|那年|那时|曾|仍|一直|沿用|此前|以前|过去|往年|质疑|年前|去年|前年|回忆|记得|查明|被告|原告|诉称|辩称|指控|判决|毕业|入校时|(?:19|20)\d{2}年/u;

/**
 * Arrangements for a school year's new pupils are spoken of as in force from spring to autumn of it:
 *
 *   按照全县2014年秋季入学安排,凡证件齐全的…一律就近入学       2014, not before its spring
 *   被告按照2014年秋季招生方案收费 · 仍按照2014年…收费            nothing
 */
export const enrolment: YearRule = ({ prose }) => {
  const held = prose.filter(({ text }) => /学|招生/u.test(text));
  return matchesIn(held, byArrangement, '年').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const { year = '', season } = match.groups ?? {};
    const around = sentenceBefore(paragraph.text, start) + sentenceAfter(paragraph.text, end);
    if (told.test(around) || told.test(match[0].replace(`${year}年`, '')) || !now.test(nearby(paragraph, start, end)))
      return [];
    const evidence = evidenceFrom(paragraph, start, end);
    const from = season === '春季' ? `${Number(year) - 1}-12-01` : `${year}-03-01`;
    const until = season === '春季' ? `${year}-04-30` : `${year}-10-31`;
    return [{ ...within(rule, from, until, 1), evidence }, notBefore(rule, from, evidence)];
  });
};

/** The sentence and the one before: 今年不一样了。按照… */
function nearby({ text }: ProseParagraph, start: number, end: number): string {
  const before = text
    .slice(Math.max(0, start - 60), start)
    .split(/[。！？]/u)
    .slice(-2)
    .join('');
  return before + sentenceAfter(text, end);
}
