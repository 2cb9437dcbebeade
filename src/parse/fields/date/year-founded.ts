import { chineseNumber } from './chinese-number.ts';
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { horizon, yearIs } from './year-clue.ts';
import { articlesOf } from './year-elapsed.ts';

const rule = 'founded';

const kept =
  /(?<who>\p{Script=Han}{2,16}?)(?:成立|创办|创建|组建|建校|建厂|建馆|建院|建社|开馆|开业|创刊|迎来了?|庆祝(?:自己的)?)(?:的)?(?<count>\d{1,3}|[一二三四五六七八九十]{1,3})周年/gu;
const isOther = /将(?!士|军)|明年|去年|前年|后年|当年|那年|曾|(?:19|20)\d{2}年|计划|筹备/u;

const founding =
  /(?<who>\p{Script=Han}{2,16})(?:(?:于|在)?(?<year>(?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:正式|挂牌|由[^,，。]{2,12})?(?:成立|创办|创建|组建|建校|建厂|建馆|建院|开馆|开业|创刊)|(?:成立|创办|创建|组建|始建|创刊)于(?<then>(?:19|20)\d{2})年)/gu;

/** So many signs of who it is end its name in both places: 茶园合作社 and 合作社. */
const shared = 2;

/**
 * Who is so old and was founded in that year, in one article:
 *
 *   茶园合作社迎来十周年。合作社2008年7月成立…              2018
 *   庆祝航运局成立十周年,合唱团2012年成立…                   nothing: not the same
 *   合作社将迎来十周年 · 2018年,合作社迎来十周年              nothing
 */
export const founded: YearRule = ({ prose }) => {
  if (!prose.some(({ text }) => text.includes('周年'))) return [];
  const aged = articlesOf(prose).filter((article) => article.some(({ text }) => text.includes('周年')));
  return aged.flatMap((article) => {
    const origins = matchesIn(article, founding, '年').map(({ match }) => ({
      who: (match.groups?.who ?? '').slice(-shared),
      year: Number(match.groups?.year ?? match.groups?.then),
    }));
    const years = new Set(origins.map(({ year }) => year));
    if (years.size !== 1) return [];
    return keptIn(article).flatMap(({ who, count, evidence }): YearClue[] => {
      const year = (origins.find((one) => who.endsWith(one.who))?.year ?? Number.NaN) + count;
      return year <= horizon ? [yearIs(rule, year, 1, evidence)] : [];
    });
  });
};

function keptIn(article: readonly ProseParagraph[]) {
  return matchesIn(article, kept, '周年').flatMap(({ paragraph, match, start, end }) => {
    const { who = '', count = '' } = match.groups ?? {};
    const number = chineseNumber(count);
    if (number === null || isOther.test(sentenceBefore(paragraph.text, start) + match[0])) return [];
    return [{ who, count: number, evidence: evidenceFrom(paragraph, start, end) }];
  });
}
