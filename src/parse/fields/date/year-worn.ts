/**
 * What an article's first paragraph calls so many years old, of an article that names one year:
 *
 *   在桥头补了17年鞋的老宁,昨天收了摊。…1994年冬天,他用旧木箱…      2011
 *
 * Not 修复师用了八年, which ended with the work, nor what the headline counts as well (see year-elapsed.ts): one witness is heard
 * once. Such a count decides between years that something else speaks for.
 */
import { chineseNumber } from './chinese-number.ts';
import type { ProseMatch, ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { horizon, within } from './year-clue.ts';
import { articlesOf } from './year-elapsed.ts';

const worn =
  /\p{Script=Han}(?<![过为除用花费做干当])了(?:足足|近)?(\d{1,2}|[一二三四五六七八九十]{1,3})年\p{Script=Han}{0,6}的(?!时间|功夫|工夫)/gu;
const yearNamed = /(?<![\d.—–-])((?:19|20)\d{2})年(?!以来|度|级|代)/gu;

/** Smaller counts have too many things. */
const smallest = 5;
const longest = 60;
const weight = 0.5;

export const wornYears: YearRule = ({ prose }) =>
  prose.some(({ lead, text }) => lead && text.includes('了') && text.includes('年'))
    ? articlesOf(prose).flatMap(cluesOf)
    : [];

function cluesOf(article: readonly ProseParagraph[]): YearClue[] {
  const leads = article.filter(({ lead }) => lead);
  const [found] = matchesIn(leads, worn, '年');
  const count = found ? chineseNumber(found.match[1] ?? '') : null;
  if (!found || count === null || count < smallest || count > longest || count % 10 === 0) return [];
  const years = new Set(
    article.flatMap(({ text }) => Array.from(text.matchAll(yearNamed), (match) => Number(match[1]))),
  );
  const [year] = years;
  if (year === undefined || years.size > 1 || year + count > horizon || isHeadline(found, article)) return [];
  const [from, until] = [`${year + count}-01-01`, `${year + count}-12-31`];
  const evidence = evidenceFrom(found.paragraph, found.start, found.end);
  return [{ ...within('worn-years', from, until, weight), loose: true, evidence }];
}

function isHeadline({ match }: ProseMatch, article: readonly ProseParagraph[]): boolean {
  return article.some(({ heading, text }) => heading && text.includes(`${match[1]}年`));
}
