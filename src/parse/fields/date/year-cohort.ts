import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, within } from './year-clue.ts';

const rule = 'cohort';

const entering =
  /(?<!\d)((?:19|20)\d{2})级(?:全体|本科|研究生|专科|大一|高一|初一|小学|一年级|七年级|高职|中职)*新生/gu;
const leaving =
  /(?<!\d)((?:19|20)\d{2})届(?:(?:全体|本科|专科|高中|高三|高校|普通高校|硕士|博士)*毕业生|(?:学生)?毕业典礼|学生学位授予)/gu;
const arrives = /报到|军训|入学|开学|迎新|录取通知|到校/u;
const departs = /毕业典礼|学位授予|离校|招聘会|双选会|就业|毕业晚会|高考/u;
const told = /当年|那年|曾|回忆|记得|年前|作为|身为|[是为]$|回校|返校|校友/u;

/**
 * 2021级新生军训 is of the autumn of 2021, 2016届毕业生双选会 of the school year that ends in 2016. Not 作为2010级新生的他 or
 * 2010届毕业生回校, who are told of.
 */
export const cohort: YearRule = ({ prose }) => [
  ...matchesIn(prose, entering, '新生').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const around = [sentenceBefore(paragraph.text, start), sentenceAfter(paragraph.text, end)] as const;
    const year = Number(match[1]);
    const evidence = evidenceFrom(paragraph, start, end);
    if (told.test(around[0]) || told.test(around[1]) || !arrives.test(around.join(''))) return [];
    const bound = notBefore(rule, `${year}-06-01`, evidence);
    return [{ ...within(rule, `${year}-07-01`, `${year}-12-31`, 1), evidence }, bound];
  }),
  ...matchesIn(prose, leaving, '届').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const around = [sentenceBefore(paragraph.text, start), sentenceAfter(paragraph.text, end)] as const;
    const year = Number(match[1]);
    const words = match[0] + around.join('');
    if (told.test(around[0]) || told.test(around[1]) || !departs.test(words)) return [];
    return [
      { ...within(rule, `${year - 1}-09-01`, `${year}-09-30`, 1), evidence: evidenceFrom(paragraph, start, end) },
    ];
  }),
];
