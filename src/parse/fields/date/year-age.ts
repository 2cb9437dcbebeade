/**
 * A person's age then and now:
 *
 *   1975年冬天…16岁的张水根接过了橹 … 58岁的张水根拽响了机器       about 2017
 *   1968年,22岁的他学放电影 … 66岁的卫得粮收起了银幕               about 2012, where the article is about him and has no other age
 *
 * Ages are counted from birth in years or in calendar years, and writers reckon them loosely: the count speaks for its
 * year, not more, and bounds the page two years to either side. Not 16岁的他 without a year, nor 58岁的张水根 in a sentence
 * that tells of a year.
 */
import { chineseNumber } from './chinese-number.ts';
import type { ProseParagraph } from './prose.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { horizon, notAfter, notBefore, within } from './year-clue.ts';
import { articlesOf } from './year-elapsed.ts';

const rule = 'age';

const number = '(?<![\\d一二三四五六七八九十])(\\d{1,2}|[二三四五六七八九]?十[一二三四五六七八九]?)';
const aged = new RegExp(`${number}岁的(\\p{Script=Han}{1,14})`, 'gu');
const yearBefore = /(?<!\d)((?:19|20)\d{2})年(?!度|代|级)(?:(?!\d{4}年)[^“”"]){0,60}$/u;
/** 1982年…写下“没事了”三个字。那年,16岁的薛德粮…: the year stands further before. */
const thatYear = /(?<!\d)((?:19|20)\d{2})年(?!度|代|级)(?:(?!\d{4}年).){0,120}那[年时][,，]?$/u;
const pronoun = /^[他她]/u;
const now = /去年|前年|今年|\d{4}年|那年|当年|当时|时年|那时|年前/u;

interface Aged {
  paragraph: ProseParagraph;
  age: number;
  /** The words behind the age, in which the name stands. */
  behind: string;
  /** The year that is told of, null for the present. */
  year: number | null;
  start: number;
  end: number;
}

const nameLength = 3;
/** So often an article names the one that it is about, whom it calls 他. */
const oftenNamed = 3;

const slack = 2;
const oldest = 100;

export const ageThenAndNow: YearRule = ({ prose }) =>
  articlesOf(prose).flatMap((article): YearClue[] => {
    const ages = agesIn(article);
    return ages.filter(({ year }) => year !== null).flatMap((then) => clues(then, ages, article));
  });

function agesIn(article: readonly ProseParagraph[]): Aged[] {
  const held = article.filter(({ text, heading }) => !heading && text.includes('岁的'));
  return matchesIn(held, aged, '岁的').flatMap(({ paragraph, match, start, end }): Aged[] => {
    const age = chineseNumber(match[1] ?? '');
    const before = paragraph.text.slice(Math.max(0, start - 140), start);
    const year = (yearBefore.exec(before) ?? thatYear.exec(before))?.[1];
    if (age === null) return [];
    // What is told of stands with its year; what neither has one nor lies in the past is of the day.
    if (year === undefined && now.test(sentenceBefore(paragraph.text, start))) return [];
    return [{ paragraph, age, behind: match[2] ?? '', year: year === undefined ? null : Number(year), start, end }];
  });
}

function clues(then: Aged, ages: readonly Aged[], article: readonly ProseParagraph[]): YearClue[] {
  const present = ages.filter((one) => one.year === null && one.age > then.age);
  const name = then.behind.slice(0, nameLength);
  const same = pronoun.test(then.behind)
    ? present.filter((one) => ages.length === 2 && isHero(one, article))
    : present.filter(({ behind }) => name.length === nameLength && behind.includes(name));
  const [only] = same;
  if (only === undefined || then.year === null || same.some(({ age }) => age !== only.age)) return [];
  const year = then.year - then.age + only.age;
  if (year > horizon || only.age > oldest) return [];
  const evidence = evidenceFrom(only.paragraph, only.start, only.end);
  return [
    { ...within(rule, `${year}-01-01`, `${year}-12-31`, 0.6), loose: true, evidence },
    notBefore(rule, `${year - slack}-01-01`, evidence),
    notAfter(rule, `${year + slack}-12-31`, evidence),
  ];
}

function isHero({ behind }: Aged, article: readonly ProseParagraph[]): boolean {
  const text = article.map((paragraph) => paragraph.text).join('\n');
  return text.split(behind.slice(0, nameLength)).length > oftenNamed;
}
