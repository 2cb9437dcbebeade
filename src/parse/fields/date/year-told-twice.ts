/**
 * A year that a report names by its number where its own words call it this year:
 *
 *   今年首批安家费发放 over 5月22日,2014年第一批安家补助已发放到位          2014
 *   今年年初,有代表提出建议,区里将其列入2014年“十件实事”                    2014
 *   今年首批安家费发放 over 比2013年第一批多了三成                          nothing
 */
import type { ProseParagraph } from './prose.ts';
import { clauseBefore, evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';
import { articlesOf } from './year-elapsed.ts';

const rule = 'told-twice';

const parts = '首批|首次|第[一二三四五]批|第[一二三四]期|首期';
const thisYears = new RegExp(`今年(?:的)?(${parts})`, 'u');
const numbered = new RegExp(`(?<![\\d.—–-])((?:19|20)\\d{2})年(?:度)?(${parts})`, 'gu');
const other = /比|较|与|同|去年|前年|上年|当年|曾|截至/u;
const lines = 2;

export const toldTwice: YearRule = ({ prose, latest }) => [
  ...articlesOf(prose).flatMap(headed),
  ...(latest && latest.month >= 11 ? [] : listed(prose)),
];

/** A headline's 今年首批 is the 2014年第一批 of its first paragraphs. */
function headed(article: readonly ProseParagraph[]): YearClue[] {
  const named = article
    .filter(({ heading }) => heading)
    .map(({ text }) => thisYears.exec(text)?.[1])
    .find((part) => part !== undefined);
  if (named === undefined) return [];
  const texts = article.filter(({ heading }) => !heading).slice(0, lines);
  const found = matchesIn(texts, numbered, '年').filter(({ match }) => same(match[2] ?? '') === same(named));
  const years = new Set(found.map(({ match }) => match[1]));
  const [first] = found;
  if (first === undefined || years.size > 1) return [];
  const { paragraph, match, start, end } = first;
  const after = sentenceAfter(paragraph.text, end);
  if (other.test(clauseBefore(paragraph.text, start)) || /^[^,，。]{0,8}(?:相比|同期)/u.test(after)) return [];
  return [yearIs(rule, Number(match[1]), 1.2, evidenceFrom(paragraph, start, end))];
}

function same(part: string): string {
  return part.replace('首', '第一').replace('第一次', '第一批').replace('第一期', '第一批');
}

const onList =
  /今年(?:年初|初|[一二三四五1-5]月(?:份)?)[^。！？“”]{0,60}?(?:列入|纳入|写入|写进|列为|列进)(?:了)?((?:19|20)\d{2})年(?:度)?(?:全?[省市县区镇村](?:政府|委)?)?(?:的)?[“"]?\p{Script=Han}{0,8}(?:实事|重点工程|重点项目|工作报告)(?!储备|谋划|库|前期)/gu;
const told = /当年|那年|曾|\d{4}年|去年|前年|年前|明年/u;

/** 今年年初…列入2014年“十件实事”. Not in the last months of a year, which list what the next one brings. */
function listed(prose: readonly ProseParagraph[]): YearClue[] {
  return matchesIn(prose, onList, '今年').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    if (/明年|去年|\d{4}年.*\d{4}年|1[0-2]月|年底/u.test(match[0]) || told.test(sentenceBefore(paragraph.text, start)))
      return [];
    return [yearIs(rule, Number(match[1]), 1.2, evidenceFrom(paragraph, start, end))];
  });
}
