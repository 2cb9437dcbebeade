/**
 * Round jubilees of the country without the word 周年, as papers head their series:
 *
 *   改革开放三十年·村庄的故事 · 纪念改革开放40年 · 喜迎建国六十年      2008, 2018, 2009
 *   改革开放40年来 · 新中国成立70年来                                  2018, 2019 or the spring after, loosely
 *
 * Not 改革开放三十多年来 or 改革开放近30年, not 那年改革开放三十年征文, which is told of, not 到建党一百年时, which is a goal,
 * and not 李建国三十年守井.
 */
import { chineseNumber } from './chinese-number.ts';
import { clauseBefore, evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { horizon, notBefore, within, yearIs } from './year-clue.ts';

const rule = 'jubilee';

/** Years that they count from, as official celebrations do. */
const origins: Readonly<Record<string, number>> = {
  改革开放: 1978,
  新中国成立: 1949,
  新中国: 1949,
  建国: 1949,
  共和国: 1949,
  建党: 1921,
  恢复高考: 1977,
  香港回归: 1997,
  澳门回归: 1999,
};

const jubilees = new RegExp(
  `(${Object.keys(origins).join('|')})[”"]?([一二三四五六七八九]十|[1-9]0|一?百|100)年(来|以来)?(?![代前间里内多余后初级中度时]|之后|左右|的时候|那)`,
  'gu',
);

/** What celebrates stands before it, and what is made for it behind it. */
const celebrates =
  /(?:纪念|庆祝|喜迎|迎接|献礼|致敬|回眸|聚焦|亲历|见证|庆贺|我与|我和|我看|辉煌|欢庆|献给|礼赞)(?:伟大的?|祖国的?|我国的?)?[“"「]?$/u;
const isMadeFor =
  /^[”"」]?(?:[·・•—–:：”"》|｜]|征文|成就|巡礼|回眸|看变化|变迁|口述|印记|特刊|专[栏版题]|大型|系列|主题|书画|摄影|图片|文艺|晚会|庆典|之际)/u;
const isAwaited = /(?:喜?迎接?|献礼|献给)(?:伟大的?|祖国的?)?[“"「]?$/u;
const told = /当年|那年|曾|获|得奖|\d{4}年|回忆|记得|时[,，]|去年|前年|年前|收藏|珍藏|参加过|阅兵|纪念[章币邮]/u;

export const jubilee: YearRule = ({ prose }) =>
  matchesIn(prose, jubilees, '年').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const words = match[2] ?? '';
    const year = (origins[match[1] ?? ''] ?? 0) + (/百|100/.test(words) ? 100 : (chineseNumber(words) ?? 0));
    const isTold = told.test(sentenceBefore(paragraph.text, start) + sentenceAfter(paragraph.text, end).slice(0, 24));
    if (year > horizon || isTold) return [];
    const evidence = evidenceFrom(paragraph, start, end);
    const before = clauseBefore(paragraph.text, start);
    // Who celebrates begins late in the year before.
    const from = `${year - 1}-11-01`;
    if (match[3] !== undefined) {
      // Of a person called 建国 it may be said as well.
      if (match[1] !== '改革开放' && match[1] !== '新中国成立') return [];
      return [{ ...within(rule, from, `${year + 1}-06-30`, 0.6), loose: true, evidence }];
    }
    const isOpening =
      before === '' && (isMadeFor.test(paragraph.text.slice(end)) || (paragraph.heading && match[1] === '改革开放'));
    if (!isOpening && !celebrates.test(before)) return [];
    const clue = yearIs(rule, year, 1, evidence);
    const bound = notBefore(rule, `${year - 1}-07-01`, evidence);
    return [isAwaited.test(before) ? { ...clue, from, heraldedFrom: from } : clue, bound];
  });
