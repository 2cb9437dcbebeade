/**
 * A month that an article names with its year and, further on, as this year's, so that the two are of different years:
 *
 *   她头一回坐到墙根下,是2017年3月。…一年下来,记了216条。…今年3月,会场搬到了墙根下      not before 2018
 *   2017年3月5日,法院立案。今年3月,法院宣判                                                  nothing: no years lie between
 */
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore } from './year-clue.ts';
import { articlesOf } from './year-elapsed.ts';

const named = /(?<![\d.—–-])((?:19|20)\d{2})年(1[0-2]|[1-9])月(?!\d|[至到—-])/gu;
const between =
  /(?:^|[。，,；;！？\n])(?:这|整整|不到)?(?:[一二三四五六七八九两\d]{1,2})年(?:多)?(?:下来|来[,，]|过去|间[,，])|(?:第二|次|转)年/u;

export const monthOfTwoYears: YearRule = ({ prose }) =>
  prose.some(({ text }) => thisYears.test(text)) ? articlesOf(prose).flatMap(ofArticle) : [];

const thisYears = /今年\d{1,2}月/u;

function ofArticle(article: readonly ProseParagraph[]): YearClue[] {
  const texts = article.filter(({ heading }) => !heading);
  return matchesIn(texts, named, '月').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const at = texts.indexOf(paragraph);
    const behind = [paragraph.text.slice(end), ...texts.slice(at + 1).map(({ text }) => text)].join('\n');
    const again = new RegExp(`今年${match[2]}月`, 'u').exec(behind);
    if (!again || !between.test(behind.slice(0, again.index))) return [];
    const first = `${Number(match[1]) + 1}-${(match[2] ?? '').padStart(2, '0')}-01`;
    return [notBefore('two-names', first, evidenceFrom(paragraph, start, end))];
  });
}
