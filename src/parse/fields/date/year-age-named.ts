import { chineseNumber } from './chinese-number.ts';
import type { ProseMatch, ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { horizon, notAfter, notBefore, within } from './year-clue.ts';
import { articlesOf } from './year-elapsed.ts';

const rule = 'age-named';

const number = '(?<age>\\d{1,2}|[二三四五六七八九]?十[一二三四五六七八九]?)';
/** 何苗,今年54岁 · 何苗今年54岁 */
const nameFirst = new RegExp(`(?<who>\\p{Script=Han}{2,8})[,，]?今年(?:已经?|刚满?|才)?${number}岁`, 'gu');
/** 54岁的何苗 */
const ageFirst = new RegExp(`(?<!\\d)${number}岁的(?<who>\\p{Script=Han}{2,14})`, 'gu');
const isTold = /那[年时]|当[年时]|去年|前年|年前|时年|(?:19|20)\d{2}年|明年|后|写[着道]|记载|照片|档案|报道|展[板柜]/u;
const quoted = /写[着道]|记载|照片|档案|报道|展[板柜]/u;
/** Words of the day, or a lead: a story tells of its hero's age too. */
const isNow = /\d日|昨[日天]|今[日天]|如今|现在|眼下|目前/u;

/** 何苗1991年当上船工,那时他32岁 · 何苗1991年当上船工,年仅32岁 */
const ageThen =
  /(?<who>\p{Script=Han}{2,3})[,，]?(?<year>(?:19|20)\d{2})年[^。；;“”]{2,24}?[,，](?:那时|当时|那年|这年|时年|年仅|年方)[,，]?[他她]?(?:才|刚|只有|已经?|正好)?(?<age>\d{1,2})岁/gu;
/** 何苗1960年10月出生 · 何苗生于1960年 */
const born =
  /(?<who>\p{Script=Han}{2,3})[,，]?(?:(?<year>(?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生人|生(?=[,，。]))|(?:出生|生)于(?<then>(?:19|20)\d{2})年)/gu;

/** Counted from birth or in calendar years, ages are one off; writers are now and then off by one more. */
const slack = 2;
/** Names of three signs are found within words; of two they must stand alone. */
const longest = 3;

const sinceThen = 0.6;
const sinceBirth = 0.4;

/**
 * The age of somebody whom the article calls by name in both places, with the year of birth or an age in a year:
 *
 *   何苗,今年54岁,…。何苗1991年当上船工,那时他32岁       2013
 *   60岁的祁二旺办了卡。祁二旺1960年10月出生              2020
 *   60岁的祁二旺办了卡。祁大旺1962年出生                  nothing: he is another
 *   退休那天,65岁的何苗… · 那年54岁的何苗 · 他的儿子1991年当上船工,那时32岁       nothing
 *
 * It speaks for its year without telling it, the less where only the birth is told of, and bounds the page two years to
 * either side.
 */
export const ageOfNamed: YearRule = ({ prose }) => {
  const held = prose.filter(({ text }) => text.includes('岁'));
  if (held.length === 0) return [];
  return articlesOf(prose).flatMap((article): YearClue[] => {
    const lines = article.filter(({ heading }) => !heading);
    const births = birthsIn(lines);
    return births.length === 0 ? [] : cluesOf(lines, births);
  });
};

/** Not what stands on the wall of a museum: 墙上写着,何大苗1931年当上船工. */
function isOfText({ paragraph, start }: ProseMatch): boolean {
  return !quoted.test(sentenceBefore(paragraph.text, start));
}

interface Birth {
  who: string;
  year: number;
  weight: number;
}

function birthsIn(lines: readonly ProseParagraph[]): Birth[] {
  const then = lines.some(({ text }) => text.includes('岁'))
    ? matchesIn(lines, ageThen, '岁')
        .filter(isOfText)
        .map(({ match: { groups } }) => ({
          who: groups?.who ?? '',
          year: Number(groups?.year) - Number(groups?.age),
          weight: sinceThen,
        }))
    : [];
  const birth = matchesIn(lines, born, '生')
    .filter(isOfText)
    .map(({ match: { groups } }) => ({
      who: groups?.who ?? '',
      year: Number(groups?.year ?? groups?.then),
      weight: sinceBirth,
    }));
  return [...then, ...birth];
}

function cluesOf(lines: readonly ProseParagraph[], births: readonly Birth[]): YearClue[] {
  const ages = [...matchesIn(lines, nameFirst, '今年'), ...matchesIn(lines, ageFirst, '岁的')];
  return ages.flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const { who = '', age = '' } = match.groups ?? {};
    const isFirst = match[0].includes('今年');
    const now = chineseNumber(age);
    const before = sentenceBefore(paragraph.text, start);
    if (now === null || isTold.test(before)) return [];
    const sentence = before + match[0] + sentenceAfter(paragraph.text, end);
    if (!isFirst && !paragraph.lead && !isNow.test(sentence)) return [];
    const same = births.filter((one) => isSame(who, one.who, isFirst));
    const years = new Set(same.map(({ year }) => year + now));
    const [year] = years;
    if (year === undefined || years.size > 1 || year > horizon) return [];
    const words = evidenceFrom(paragraph, start, end);
    return [
      { ...within(rule, `${year}-01-01`, `${year}-12-31`, same[0]?.weight ?? 0), loose: true, evidence: words },
      notBefore(rule, `${year - slack}-01-01`, words),
      notAfter(rule, `${year + slack}-12-31`, words),
    ];
  });
}

/** A name ends the words before 今年54岁, and ends or begins those behind 60岁的: 60岁的船工祁二旺办了卡. */
function isSame(words: string, name: string, isFirst: boolean): boolean {
  if (name.length === longest) return isFirst ? words.endsWith(name) : words.includes(name);
  return isFirst ? words === name : words.startsWith(name);
}
