import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { horizon, within } from './year-clue.ts';
import { articlesOf } from './year-elapsed.ts';

const rule = 'nth-year';

/** A small number may be of anything. */
const fewest = 4;

const nth = /第(?<count>\d{1,2}|[一二三四五六七八九十]{1,3})个年头/gu;
/** Said of now. */
const isNow = /(?:这是|这已是|已是|已经是|今年是|今年已是|进入|迈入|迎来|走[进过到]|步入)[^,，。]{0,20}$/u;
const told = /那是|那年|当时|当年|曾|去年|前年|明年|即将|将/u;
const years = /(?<![\d.—–-])(?<year>(?:19|20)\d{2})年(?!代|级|度)/gu;

/**
 * A count of years that goes on, from the one year that its article names. People count the first year or leave it out:
 *
 *   这是何苗在渡口烧水的第12个年头。2006年夏天,…      2017 or 2018, where the page's other words leave one of them
 *   那是他上船的第12个年头 · 2006年…2015年…           nothing
 */
export const nthYear: YearRule = ({ prose }) => {
  if (!prose.some(({ text }) => text.includes('个年头'))) return [];
  const counted = articlesOf(prose).filter((article) => article.some(({ text }) => text.includes('个年头')));
  return counted.flatMap((article) => {
    const named = new Set(
      article.flatMap(({ text }) => Array.from(text.matchAll(years), ({ groups }) => groups?.year)),
    );
    const [first] = named;
    if (named.size !== 1 || first === undefined) return [];
    return matchesIn(article, nth, '个年头').flatMap(({ paragraph, match, start, end }): YearClue[] => {
      const before = sentenceBefore(paragraph.text, start);
      const count = chineseNumber(match.groups?.count ?? '') ?? 0;
      const last = Number(first) + count;
      if (count < fewest || last > horizon || !isNow.test(before) || told.test(before)) return [];
      const words = evidenceFrom(paragraph, start, end);
      return [{ ...within(rule, `${last - 1}-01-01`, `${last}-12-31`, 0.8), loose: true, evidence: words }];
    });
  });
};
