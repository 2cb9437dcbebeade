import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, yearIs } from './year-clue.ts';

const rule = 'following';

const following =
  /继(?<years>(?:(?:19|20)\d{2}年?(?:[、和与及]|至|到)?){1,6})年?(?:\p{Script=Han}{0,8})?之后[,，](?<who>[^,，。]{0,12})今年(?:已?是?(?:连续)?第(?<count>\d|[二三四五六七])年|又|再次|再度|继续|第)/gu;
const told = /当年|当时|那年|曾|回忆|记得|说起|年前/u;

/**
 * This year behind those that are named:
 *
 *   继2013年、2014年之后,今年是第三年改造渠系      2015
 *   继2013年之后,今年再次…                         not before 2014
 */
export const followingYears: YearRule = ({ prose }) =>
  matchesIn(prose, following, '继').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    if (told.test(sentenceBefore(paragraph.text, start))) return [];
    const { years = '', count } = match.groups ?? {};
    const named = Array.from(years.matchAll(/\d{4}/g), ([year]) => Number(year));
    const [first = 0, last = 0] = [Math.min(...named), Math.max(...named)];
    const evidence = evidenceFrom(paragraph, start, end);
    const bound = notBefore(rule, `${last + 1}-01-01`, evidence);
    const isRow = count !== undefined && chineseNumber(count) === last - first + 2;
    return isRow ? [yearIs(rule, last + 1, 1, evidence), bound] : [bound];
  });
