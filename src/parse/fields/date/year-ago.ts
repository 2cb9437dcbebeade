/**
 * How long ago something was of which an article tells the year, and no other year:
 *
 *   里面夹着一封六十多年前的家书…落款是民国二十九年      2000 to 2010
 *   三十年前的胶片重见天日…1974年冬天,摄制组进了山     about 2004, for 三十年 is round
 *   23年前的借条…1991年,老宁借给他两袋麦               2014
 *
 * Writers count loosely, and what they count from may be another year than the one they name: such a count decides
 * between years that something else speaks for. Not 三十年前 alone, nor an article that tells of several years.
 */
import { chineseNumber } from './chinese-number.ts';
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { horizon, within } from './year-clue.ts';
import { articlesOf } from './year-elapsed.ts';

const ago = /(?<![\d一二三四五六七八九十])(\d{2}|[一二三四五六七八九]?十[一二三四五六七八九]?)(多|余|几)?年前的/gu;
const written = /(?<![\d.—–-])((?:18|19|20)\d{2})年(?!代|级|度)|民国([一二三四]?十?[一二三四五六七八九十])年/gu;

/** The year before the first of the republic (民国). */
const republic = 1911;

export const yearsAgo: YearRule = ({ prose }) =>
  articlesOf(prose).flatMap((article): YearClue[] => {
    const years = new Set(article.flatMap(yearsIn));
    const [year] = years;
    const [count] = matchesIn(article, ago, '年前的');
    const passed = count ? chineseNumber(count.match[1] ?? '') : null;
    if (count === undefined || year === undefined || passed === null || years.size > 1) return [];
    const first = year + passed;
    const [from, until] = count.match[2]
      ? [first, first + 10]
      : passed % 10 === 0
        ? [first - 1, first + 2]
        : [first, first];
    if (from > horizon) return [];
    const evidence = evidenceFrom(count.paragraph, count.start, count.end);
    return [{ ...within('years-ago', `${from}-01-01`, `${until}-12-31`, 0.5), loose: true, evidence }];
  });

function yearsIn({ text }: ProseParagraph): number[] {
  return Array.from(text.matchAll(written), ([, year, ofRepublic]) =>
    year === undefined ? republic + (chineseNumber(ofRepublic ?? '') ?? 0) : Number(year),
  );
}
