import { findDays } from './day-mention.ts';
import { isToldOfDay } from './day-said.ts';
import { evidenceFrom } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

/** Month and day, in China, of eclipses that could be seen from there. Source: NASA’s catalogues of eclipses (F. Espenak). */
export const solarEclipses: Readonly<Record<string, number>> = {
  '3-9': 1997,
  '8-1': 2008,
  '7-22': 2009,
  '1-15': 2010,
  '5-21': 2012,
  '12-26': 2019,
  '6-21': 2020,
};
const lunar: Readonly<Record<string, number>> = {
  '7-16': 2000,
  '1-10': 2001,
  '5-5': 2004,
  '8-28': 2007,
  '12-21': 2010,
  '6-16': 2011,
  '12-10': 2011,
  '10-8': 2014,
  '4-4': 2015,
  '1-31': 2018,
  '7-28': 2018,
  '5-26': 2021,
  '11-8': 2022,
  '9-8': 2025,
};

const named = /日[全环偏]?食|月[全偏]?食/u;

/**
 * A day on which an eclipse is seen: 7月22日看日食 is of 2009. Not 去年7月22日的日全食, nor a day that bears its year, and not
 * 10月8日 in a paragraph on what an eclipse is, for the sun’s days are not the moon’s.
 */
export const eclipse: YearRule = ({ prose }) =>
  findDays(prose.filter(({ text }) => named.test(text))).flatMap((mention) => {
    const { paragraph, month, day, year, start, end } = mention;
    const kind = named.exec(paragraph.text)?.[0];
    if (kind === undefined || year !== null || isToldOfDay(mention)) return [];
    const found = (kind.startsWith('日') ? solarEclipses : lunar)[`${month}-${day}`];
    return found === undefined ? [] : [yearIs('eclipse', found, 2, evidenceFrom(paragraph, start, end))];
  });
