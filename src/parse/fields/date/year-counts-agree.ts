/**
 * Counts of different articles that come to one year, each from a year that its own article names:
 *
 *   1988年,他进了山…守了19年   and   2001年开的面馆…炉子烧了6年      2007
 *
 * One such count may be of anything; that two by chance add up to the same year, and to no other as often, is rare. It
 * still only decides together with what else the page tells. Not 三十年, which is round, nor 2001年后的第6年.
 */
import { chineseNumber } from './chinese-number.ts';
import type { ProseMatch, ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { horizon, within } from './year-clue.ts';
import { articlesOf } from './year-elapsed.ts';

const counted =
  /(?<![\d一二三四五六七八九十第零〇○])(\d{1,2}|[一二三四五六七八九十两]{1,3})年(?!级|前|[之以]?后|代|度|[底末初]|[春夏秋冬]|[^,，。]{0,4}月)/gu;
const yearNamed = /(?<![\d.—–-])((?:19|20)\d{2})年(?!以来|度|级|代)/gu;

/** Smaller counts have too many things. */
const smallest = 5;
const longest = 60;
const weight = 0.6;

interface Sum {
  article: number;
  count: number;
  found: ProseMatch;
}

export const countsAgree: YearRule = ({ prose }) => {
  const sums = new Map<number, Sum[]>();
  for (const [article, lines] of articlesOf(prose).entries()) {
    for (const [year, sum] of sumsOf(lines, article)) sums.set(year, [...(sums.get(year) ?? []), sum]);
  }
  const newest = Math.max(...prose.flatMap(({ text }) => pastYears(text)), 0);
  const standing = [...sums].filter(([year]) => year >= newest).map(([year, found]) => ({ year, found }));
  const [best, second] = standing
    .map((one) => ({ ...one, articles: new Set(one.found.map(({ article }) => article)).size }))
    .sort((a, b) => b.articles - a.articles);
  const counts = new Set(best?.found.map(({ count }) => count));
  if (!best || best.articles < 2 || counts.size < 2 || second?.articles === best.articles) return [];
  const [first] = best.found;
  if (!first) return [];
  const { paragraph, start, end } = first.found;
  const evidence = evidenceFrom(paragraph, start, end);
  return [{ ...within('counts-agree', `${best.year}-01-01`, `${best.year}-12-31`, weight), loose: true, evidence }];
};

/** Each year that a count of the article comes to from a year it names, and that it does not name itself. */
function sumsOf(lines: readonly ProseParagraph[], article: number): [number, Sum][] {
  const years = new Set(lines.flatMap(({ text }) => pastYears(text)));
  if (years.size === 0) return [];
  return matchesIn(lines, counted, '年').flatMap((found): [number, Sum][] => {
    const count = chineseNumber(found.match[1] ?? '');
    if (count === null || count < smallest || count > longest || count % 10 === 0) return [];
    return [...years]
      .map((year) => year + count)
      .filter((year) => !years.has(year) && year <= horizon)
      .map((year) => [year, { article, count, found }]);
  });
}

function pastYears(text: string): number[] {
  return text.includes('年') ? Array.from(text.matchAll(yearNamed), (match) => Number(match[1])) : [];
}
