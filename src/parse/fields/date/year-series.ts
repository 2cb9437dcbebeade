/**
 * Series that all papers ran under one name in one year: 壮丽70年·奋斗新时代 over a page is of 2019. Not 壮丽70年的画卷, and
 * not a name within a sentence, where a page may speak of what it once ran.
 */
import { evidenceFrom } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

/** Source: the series of the central papers and of Xinhua, which local papers took over by name. */
const series: readonly (readonly [name: string, year: number])[] = [
  ['科学发展成就辉煌', 2012],
  ['砥砺奋进的五年', 2017],
  ['壮丽70年奋斗新时代', 2019],
  ['奋斗百年路启航新征程', 2021],
];

const separators = /[\s·・•—–\-|｜,，“”"「」]/gu;

export const seriesOfYear: YearRule = ({ prose }) =>
  prose.flatMap((paragraph) => {
    const { text } = paragraph;
    if (text.length > longest || !opening.test(text)) return [];
    const plain = text.replace(separators, '');
    const [name, year] = series.find(([words]) => plain === words) ?? [];
    return name === undefined || year === undefined
      ? []
      : [yearIs('series', year, 1, evidenceFrom(paragraph, 0, text.length))];
  });

/** A glance: few lines begin with one's first sign. */
const opening = new RegExp(`^[“"「]?[${series.map(([name]) => name.charAt(0)).join('')}]`, 'u');

/** A name with what parts its halves, in characters. */
const longest = 20;
