/**
 * Years counted from one that the same article names:
 *
 *   1999年透析室成立…她在这里已经过了14年      2013
 *   2018年夏天,他送货时…两年来,书出借了千次     2020
 *   1981年走失 under the headline 失散三十四年   2015
 *   1981年,18岁的他…今年49岁                     2012
 *
 * Not 从1953年写到1998年,四十五年如一日, whose count ends in a year of its own, and not 三十年, which may be round. People
 * count loosely, so that one count carries a year only beside what else the page tells of (see infer-year.ts).
 */
import { chineseNumber } from './chinese-number.ts';
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { within } from './year-clue.ts';

const rule = 'elapsed-years';

/** No page is from after this year (see infer-year.ts). */
const horizon = 2030;

/** A count up to now, and one that may have ended before. */
const sure = 0.8;
const loose = 0.6;

/** Counts that many things may have: they go on from the year that stands just before. */
const short = 3;

const count = '(?<!\\d)([\\d一二三四五六七八九十两]{1,3})';
const upToNow = new RegExp(
  `${count}(多|余)?年(?:多)?(?:来|间|里|如一日)|(?:整整|至今(?:已)?(?:有)?|已经?(?:过|干|走)?了?|又是)${count}(多|余)?年(?!级|前|后|代|[^,，。]{0,4}(?:月|日))`,
  'gu',
);
const apart = new RegExp(
  `(?:失散|分别|相隔|阔别|离散|走失|寻亲|寻找|等待|守护|坚守)(?:了)?${count}()年(?!级|代)`,
  'gu',
);
const age = /今年(\d{2}|[二三四五六七八九]?十[一二三四五六七八九]?)岁/gu;
const ageThen = /(?<!\d)((?:19|20)\d{2})年[^。,，]{0,8}[,，]?(?:时年)?(\d{1,2})岁/u;
const born = /(?<!\d)((?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生人|生)|(?:生于|出生于)((?:19|20)\d{2})年/u;

const yearNamed = /(?<![\d.—–-])((?:19|20)\d{2})年(?!以来|度|级|代)/gu;

/** An article's lines, its headlines among them. */
type Article = readonly ProseParagraph[];

export const elapsedYears: YearRule = ({ prose }) =>
  articlesOf(prose).flatMap((article) => [...counted(article), ...aged(article)]);

function articlesOf(prose: readonly ProseParagraph[]): Article[] {
  const articles: ProseParagraph[][] = [];
  let before: ProseParagraph | undefined;
  for (const paragraph of prose) {
    if (before === undefined || (paragraph.heading && !before.heading) || (paragraph.lead && !before.heading))
      articles.push([]);
    articles[articles.length - 1]?.push(paragraph);
    before = paragraph;
  }
  return articles;
}

/**
 * The count from the earliest year of the article that brings it past the latest one: of 1955, 1998 and 2021 only 1998
 * has 27 years behind it. A small count goes on from the sentence before.
 */
function counted(article: Article): YearClue[] {
  const dated = article.filter(({ text }) => text.includes('年'));
  const years = new Set(dated.flatMap(({ text }) => yearsIn(text)));
  if (years.size === 0) return [];
  const last = Math.max(...years);
  return dated.flatMap((paragraph) =>
    [...paragraph.text.matchAll(upToNow), ...paragraph.text.matchAll(apart)].flatMap((match): YearClue[] => {
      const passed = chineseNumber(match[1] ?? match[3] ?? '');
      const more = (match[2] ?? match[4] ?? '') === '' ? 0 : 1;
      if (passed === null || passed < 1 || passed > 60 || (passed % 10 === 0 && !match[0].startsWith('整整')))
        return [];
      const starts = passed > short ? [...years] : yearsIn(justBefore(paragraph.text, match.index));
      const fitting = starts.filter((year) => year + passed + more >= last && year + passed <= horizon);
      const year = Math.min(...fitting) + passed;
      if (fitting.length === 0 || years.has(year)) return [];
      const weight = paragraph.heading || /^(?:已|又)/u.test(match[0]) ? loose : sure;
      return [clue(paragraph, match, year, more, weight)];
    }),
  );
}

function yearsIn(text: string): number[] {
  return Array.from(text.matchAll(yearNamed), (match) => Number(match[1]));
}

/** The words before a count in its sentence and the one before. */
function justBefore(text: string, at: number): string {
  return /[^。！？!?]*[。！？!?]?[^。！？!?]*$/u.exec(text.slice(Math.max(0, at - 120), at))?.[0] ?? '';
}

/** Age then and age now; 今年 counts from birth in years or in calendar years, so that the count may be one off. */
function aged(article: Article): YearClue[] {
  const ages = article
    .filter(({ text }) => text.includes('今年'))
    .flatMap((paragraph) => Array.from(paragraph.text.matchAll(age), (match) => ({ paragraph, match })));
  const [only] = ages;
  const now = only && ages.length === 1 ? chineseNumber(only.match[1] ?? '') : null;
  if (!only || now === null) return [];
  const text = article.map((paragraph) => paragraph.text).join('');
  const then = ageThen.exec(text);
  const birth = born.exec(text);
  const year = then ? Number(then[1]) - Number(then[2]) : birth ? Number(birth[1] ?? birth[2]) : null;
  return year === null ? [] : [clue(only.paragraph, only.match, year + now, 0, loose)];
}

function clue(paragraph: ProseParagraph, match: RegExpExecArray, year: number, more: number, weight: number): YearClue {
  const words = evidenceFrom(paragraph, match.index, match.index + match[0].length);
  return { ...within(rule, `${year}-01-01`, `${year + more}-12-31`, weight), loose: true, evidence: words };
}
