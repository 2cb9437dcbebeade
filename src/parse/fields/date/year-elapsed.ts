/**
 * Years counted from one that the same article names:
 *
 *   1999年透析室成立…她在这里已经过了14年      2013
 *   2018年夏天,他送货时…两年来,书出借了千次     2020
 *   1981年走失 under the headline 失散三十四年   2015
 *   2018年应聘到社区后…一守就是7年              2025
 *   1981年,18岁的他…今年49岁                     2012
 *   2012年他接过船桨…七年走坏了九双胶鞋          2019
 *   1993年,他上了山…14年过去,他又到渠首            2007
 *   2004年建成的小区里,电梯已运行12年               2016
 *   2007年秋天…问答已经持续了6年 under 邻居的六年   2013
 *
 * Not 从1953年写到1998年,四十五年如一日, whose count ends in a year of its own, and not 三十年, which may be round. People
 * count loosely, so that one count carries a year only beside what else the page tells of (see infer-year.ts).
 */
import { chineseNumber } from './chinese-number.ts';
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { horizon, within } from './year-clue.ts';

const rule = 'elapsed-years';

/** A count up to now, and one that may have ended before. */
const sure = 0.8;
const loose = 0.6;

/** Counts that many things may have: they go on from the year that stands just before. */
const short = 3;

const count = '(?<!\\d)([\\d一二三四五六七八九十两]{1,3})';
const upToNow = new RegExp(
  `${count}(多|余)?年(?:多)?(?:来|间|里|如一日|过去(?![的后时]|之后|以后|那))|(?:整整|至今(?:已)?(?:有)?|已经?(?:过|干|走|持续|坚持|运行|使用|服役|运营)?了?|又是)${count}(多|余)?年(?!级|前|后|代|[^,，。]{0,4}(?:月|日))`,
  'gu',
);
/** 一守就是7年 and 7年下来 are of what went on, unless the article tells that it ended. */
const wentOn = new RegExp(`\\p{Script=Han}就是${count}(多|余)?年(?!级|前|后|代|[的没])`, 'gu');
const wornOn = new RegExp(`${count}(多|余)?年下来`, 'gu');
/** 连续8年没有一户欠费, 七年走坏了九双胶鞋. Not 连续三年获奖, whose first is one of its own. */
const unbroken = new RegExp(`连续${count}()年(?:没|未|无|不|从)`, 'gu');
const woreOut = new RegExp(`(?<=[,，。;；])${count}(多|余)?年\\p{Script=Han}[坏破穿遍烂光满]了`, 'gu');
const ended = /[回返]乡|回[到了]?村|回到家|辞[去职]|退[伍休役]|去年|前年|年前|后来|直到|才回/u;

/** A headline's count runs up to the day: 一张启事贴了二十六年, 义务理发23年. Not 23年前, nor 三十年, which may be round. */
const inHeadline = new RegExp(
  `(?<!刑)${count}()年(?!级|前|[之以]?后|代|度|来|间|里|如|下|底|初|[春夏秋冬月]|\\p{Script=Han}?\\d)`,
  'gu',
);
const apart = new RegExp(
  `(?:失散|分别|相隔|阔别|离散|走失|寻亲|寻找|等待|守护|坚守)(?:了)?${count}()年(?!级|代|前|[之以]?后)`,
  'gu',
);
const age = /今年(\d{2}|[二三四五六七八九]?十[一二三四五六七八九]?)岁/gu;
const ageThen = /(?<!\d)((?:19|20)\d{2})年[^。,，]{0,8}[,，]?(?:时年)?(\d{1,2})岁/u;
const born = /(?<!\d)((?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生人|生)|(?:生于|出生于)((?:19|20)\d{2})年/u;

const yearNamed = /(?<![\d.—–-])((?:19|20)\d{2})年(?!以来|度|级|代)/gu;

/** An article's lines, its headlines among them. */
type Article = readonly ProseParagraph[];

export const elapsedYears: YearRule = ({ prose, latest }) => {
  const clues: YearClue[] = [];
  for (const article of articlesOf(prose)) clues.push(...counted(article), ...aged(article));
  return latest && latest.month <= 2 ? clues.map(stillOfLastYear) : clues;
};

/** In January people still count as in the year before. */
function stillOfLastYear(clue: YearClue): YearClue {
  const until = `${Number(clue.until?.slice(0, 4)) + 1}-02-28`;
  return clue.until?.endsWith('-12-31') ? { ...clue, until } : clue;
}

/** The lines of each article: a headline or a lead begins one. */
export function articlesOf(prose: readonly ProseParagraph[]): Article[] {
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
 * The counts up to now of an article; where it has none, one that went on or that its headline has, which tell the same
 * again as a rule and are no second witness.
 */
function counted(article: Article): YearClue[] {
  const dated = article.filter(({ text }) => text.includes('年'));
  const years = new Set(dated.flatMap(({ text }) => yearsIn(text)));
  if (years.size === 0) return [];
  const sureCounts = countedBy(dated, [upToNow, apart], years, (match, { heading }) =>
    heading || /^(?:已|又)/u.test(match[0]) ? loose : sure,
  );
  const ofHeadlines = countedBy(headlines(dated), [inHeadline], years, () => loose);
  // 得病已经六年 may be of someone else than the article's own story.
  const isSure = sureCounts.some(({ weight }) => weight === sure);
  if (isSure) return [...sureCounts, ...ofHeadlines.filter((one) => isWitness(one, sureCounts))];
  if (sureCounts.length > 0) {
    const own = sureCounts.map((one) => (isHeadlined(one, ofHeadlines) ? { ...one, weight: sure } : one));
    return [...own, ...ofHeadlines.filter((one) => isOtherCount(one, sureCounts)).slice(0, 1)];
  }
  const open = article.some(({ text }) => ended.test(text)) ? [] : dated;
  const others = [...countedBy(open, [wentOn, wornOn, unbroken, woreOut], years, () => loose), ...ofHeadlines];
  // What is told twice goes on; and rounder than 两年来, it may run into the next spring.
  const isTwice = others.length > 1 && others.every(({ from }) => from === others[0]?.from);
  return others.slice(0, 1).map((one) => ({
    ...one,
    weight: isTwice ? sure : loose,
    until: `${Number(one.until?.slice(0, 4)) + 1}-03-31`,
  }));
}

/** A headline's other count, from another year of the article, that comes to the same year as the text's. */
function isWitness(one: YearClue, sureCounts: readonly YearClue[]): boolean {
  const isAgreed = sureCounts.every((other) => other.from === one.from && other.until === one.until);
  return isAgreed && isOtherCount(one, sureCounts);
}

/** A count of the text that its headline repeats, and which is therefore of the article's own story. */
function isHeadlined(one: YearClue, ofHeadlines: readonly YearClue[]): boolean {
  return ofHeadlines.some((other) => other.from === one.from && numberIn(other) === numberIn(one));
}

function isOtherCount(one: YearClue, counts: readonly YearClue[]): boolean {
  return counts.every((other) => numberIn(other) !== numberIn(one));
}

function numberIn({ evidence }: YearClue): number | null {
  return chineseNumber(/[\d一二三四五六七八九十两]+/u.exec(evidence.text)?.[0] ?? '');
}

/** Headlines, and subheadings within the text. */
function headlines(article: Article): ProseParagraph[] {
  return article.filter(
    ({ heading, text }) => heading || (text.length <= longestSubheading && !/[。！？!?：:]/u.test(text)),
  );
}

const longestSubheading = 16;

/**
 * The count from the earliest year of the article that brings it past the latest one: of 1955, 1998 and 2021 only 1998
 * has 27 years behind it, and where 2004 and 2008 have it, either may be meant. A small count goes on from the sentence
 * before, and only as 两年来 and the like. Where one of them may end with the latest year (of 2004, 2008 and 2013 with nine
 * years), it goes on from the one named last before it.
 */
function countedBy(
  paragraphs: readonly ProseParagraph[],
  patterns: readonly RegExp[],
  years: ReadonlySet<number>,
  weigh: (match: RegExpExecArray, paragraph: ProseParagraph) => number,
): YearClue[] {
  const last = Math.max(...years);
  const matches = paragraphs.flatMap((paragraph) =>
    patterns.flatMap((pattern) => Array.from(paragraph.text.matchAll(pattern), (match) => ({ paragraph, match }))),
  );
  return matches.flatMap(({ paragraph, match }): YearClue[] => {
    const passed = chineseNumber(match[1] ?? match[3] ?? '');
    const more = (match[2] ?? match[4] ?? '') === '' ? 0 : 1;
    const isRound = passed !== null && passed % 10 === 0 && !match[0].startsWith('整整');
    if (passed === null || passed < 1 || passed > 60 || isRound) return [];
    if (passed <= short && !patterns.includes(upToNow)) return [];
    const starts = passed > short ? [...years] : yearsIn(justBefore(paragraph.text, match.index));
    const near = lastYearBefore(paragraphs, paragraph, match.index);
    const from = starts.some((year) => year + passed + more === last) ? [near] : starts;
    const fitting = from.filter((year) => year + passed + more >= last && year + passed <= horizon);
    const first = Math.min(...fitting);
    if (fitting.length === 0 || years.has(first + passed)) return [];
    const weight = weigh(match, paragraph);
    const isOpen = fitting.length > 1 && near !== first;
    return [clue(paragraph, match, first + passed, more, isOpen ? Math.min(weight, loose) : weight)];
  });
}

function lastYearBefore(paragraphs: readonly ProseParagraph[], paragraph: ProseParagraph, at: number): number {
  const before = paragraphs.slice(0, paragraphs.indexOf(paragraph)).map(({ text }) => text);
  return yearsIn([...before, paragraph.text.slice(0, at)].join('\n')).at(-1) ?? Number.NaN;
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
