/**
 * Counts of different articles that come to one year, each from a year that its own article names:
 *
 *   1988年,他进了山…守了19年   and   2001年开的面馆…炉子烧了6年      2007
 *
 * One such count may be of anything; that two by chance add up to the same year, and to no other as often, is rare. It
 * still only decides together with what else the page tells. Not 三十年, which is round, nor 2001年后的第6年.
 */
import { chineseNumber } from './chinese-number.ts';
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { horizon, within } from './year-clue.ts';
import { articlesOf } from './year-elapsed.ts';

/** What stands before and behind 年: a year, or a count of years. */
const yearNamed = /(?<![\d.—–-])((?:19|20)\d{2})$/u;
const notNamed = /^(?:以来|度|级|代)/u;
const counted = /(?<![\d一二三四五六七八九十第零〇○])(\d{1,2}|[一二三四五六七八九十两]{1,3})$/u;
const notCounted = /^(?:级|前|[之以]?后|代|度|[底末初春夏秋冬]|[^,，。]{0,4}月)/u;

/** Smaller counts have too many things. */
const smallest = 5;
const longest = 60;
const weight = 0.6;

interface Count {
  passed: number;
  paragraph: ProseParagraph;
  start: number;
  end: number;
}

/** What an article says of years. */
interface Told {
  years: Set<number>;
  counts: Count[];
}

interface Sum {
  article: Told;
  count: Count;
}

export const countsAgree: YearRule = ({ prose }) => {
  const articles = articlesOf(prose).map(toldBy);
  const newest = Math.max(...articles.flatMap(({ years }) => [...years]), 0);
  const sums = new Map<number, Sum[]>();
  for (const article of articles) {
    for (const year of article.years) {
      for (const count of article.counts) {
        const sum = year + count.passed;
        if (sum < newest || sum > horizon || article.years.has(sum)) continue;
        sums.set(sum, [...(sums.get(sum) ?? []), { article, count }]);
      }
    }
  }
  const [best, second] = [...sums]
    .map(([year, found]) => ({ year, found, articles: new Set(found.map(({ article }) => article)).size }))
    .sort((a, b) => b.articles - a.articles);
  const [first] = best?.found ?? [];
  const counts = new Set(best?.found.map(({ count }) => count.passed));
  if (!best || !first || best.articles < 2 || counts.size < 2 || second?.articles === best.articles) return [];
  const { paragraph, start, end } = first.count;
  const evidence = evidenceFrom(paragraph, start, end);
  return [{ ...within('counts-agree', `${best.year}-01-01`, `${best.year}-12-31`, weight), loose: true, evidence }];
};

/** The years that an article names and its counts, each where 年 stands behind one. */
function toldBy(lines: readonly ProseParagraph[]): Told {
  const told: Told = { years: new Set(), counts: [] };
  for (const paragraph of lines) {
    const { text } = paragraph;
    for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
      const [before, after] = [text.slice(Math.max(0, at - 5), at), text.slice(at + 1, at + 6)];
      const year = notNamed.test(after) ? undefined : yearNamed.exec(before)?.[1];
      if (year !== undefined) told.years.add(Number(year));
      const count = year !== undefined || notCounted.test(after) ? undefined : counted.exec(before)?.[1];
      const passed = chineseNumber(count ?? '');
      if (count === undefined || passed === null || passed < smallest || passed > longest || passed % 10 === 0)
        continue;
      told.counts.push({ passed, paragraph, start: at - count.length, end: at + 1 });
    }
  }
  return told;
}
