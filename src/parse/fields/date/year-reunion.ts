import { chineseNumber } from './chinese-number.ts';
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { horizon, yearIs } from './year-clue.ts';
import { articlesOf } from './year-elapsed.ts';

const rule = 'reunion';

const apart =
  /(?:失散|走失|分别|分离|离散|阔别|离家|失踪|失联)(?:了)?(?:整整)?(?<count>\d{1,2}|[一二三四五六七八九十]{1,3})年(?!前|[之以]?后|级|代|间)/gu;
const parted =
  /(?<!\d)(?<year>(?:19|20)\d{2})年[^。，,；;“”]{0,8}(?:失散|走失|走丢|分别|离散|离家|失踪|失联|被拐|拐走|送[给养])/gu;
const met = /相认|团[聚圆]|认[回亲下]|重逢|相见|相聚|见[了到]?面|找[到回]/u;
/** 去年十月,兄弟相认: it is told again. */
const metBefore = /(?:去年|前年|年前|那年|当年)[^。]{0,30}(?:相认|团[聚圆]|认[回亲下]|重逢|相见|相聚)/u;
const staged = /[戏剧演]|电影|小说|剧本|志愿者|故事会|展[览板]/u;
const yearNamed = /(?<![\d.—–-])(?:19|20)\d{2}(?=年(?!代|级|度))/gu;

/** The count itself is heard as that of a headline (year-elapsed.ts); together they tell the year. */
const weight = 0.6;
/** Fewer years have too many things. */
const fewest = 5;
/** From so many days behind New Year on people count as in the new year. */
const early = 2;

/**
 * Who found each other after so many years, by the headline, of whom the article names one year, that of the parting:
 *
 *   失散三十四年 一碗面认回弟弟 over 男人1981年走失,那时才7岁          2015
 *   失散三十四年…1981年走失…2015年,兄弟相认                            nothing: it is told of
 *   小戏首演,剧中姐弟失散三十四年                                       nothing
 *   分别三十年 · 失散三十四年前                                          nothing: round, or no count
 */
export const reunion: YearRule = ({ prose, latest }) => {
  if (latest === null || latest.month <= early || !prose.some(({ text }) => met.test(text))) return [];
  return articlesOf(prose).flatMap(cluesOf);
};

function cluesOf(article: readonly ProseParagraph[]): YearClue[] {
  const headlines = article.filter(({ heading }) => heading);
  const [count] = matchesIn(headlines, apart, '年');
  const passed = chineseNumber(count?.match.groups?.count ?? '');
  if (!count || passed === null || passed < fewest || passed % 10 === 0) return [];
  const [from] = matchesIn(article, parted, '年');
  const year = Number(from?.match.groups?.year) + passed;
  const named = new Set(article.flatMap(({ text }) => text.match(yearNamed) ?? []));
  const isMet = article.some(({ text }) => met.test(text));
  if (
    !from ||
    article.some(({ text }) => metBefore.test(text) || staged.test(text)) ||
    year > horizon ||
    named.size > 1 ||
    !isMet
  )
    return [];
  return [yearIs(rule, year, weight, evidenceFrom(count.paragraph, count.start, count.end))];
}
