/**
 * The months of a census, while its takers go from door to door:
 *
 *   普查员叶某敲响房门…第七次全国人口普查标准时点为11月1日零时     2020
 *   第七次全国人口普查数据显示,全村有老人三百                         nothing here: its figures are quoted for years
 */
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { within } from './year-clue.ts';

/**
 * From the listing of houses or of businesses to the end of the registration. Sources: State Council's notices of the
 * censuses and the time-tables of its census offices.
 */
const censuses: readonly (readonly [name: string, from: string, until: string])[] = [
  ['第五次(?:全国)?人口普查', '2000-07-01', '2000-12-31'],
  ['第六次(?:全国)?人口普查', '2010-07-01', '2010-12-31'],
  ['第七次(?:全国)?人口普查', '2020-07-01', '2020-12-31'],
  ['第一次(?:全国)?经济普查', '2004-07-01', '2005-04-30'],
  ['第二次(?:全国)?经济普查', '2008-07-01', '2009-04-30'],
  ['第三次(?:全国)?经济普查', '2013-07-01', '2014-04-30'],
  ['第四次(?:全国)?经济普查', '2018-07-01', '2019-05-31'],
  ['第五次(?:全国)?经济普查', '2023-07-01', '2024-05-31'],
  ['第二次(?:全国)?农业普查', '2006-09-01', '2007-04-30'],
  ['第三次(?:全国)?农业普查', '2016-09-01', '2017-04-30'],
];

/** What takers do, and what is said of them in the months of the count. */
const underWay =
  /普查员|普查指导员|入户(?:登记|摸底|清查)|摸底(?:登记|调查|工作|阶段)|标准时点|现场登记|短表|长表|清查(?:登记|阶段)/u;
const told = /培训|选聘|选调|组建|试点|当年|那年|曾|时任|数据|结果|公报|显示|年前|去年|前年/u;
const reach = 160;

export const census: YearRule = ({ prose }) => {
  const held = prose.filter(({ text }) => text.includes('普查'));
  if (!held.some(({ text }) => underWay.test(text))) return [];
  return censuses.flatMap(([name, from, until]) =>
    Array.from(matchesIn(held, new RegExp(name, 'gu'))).flatMap(({ paragraph: { text }, paragraph, start, end }) => {
      const around = text.slice(Math.max(0, start - reach), end + reach);
      if (!underWay.test(around) || told.test(text.slice(Math.max(0, start - 24), end + 24))) return [];
      return [{ ...within('census', from, until, 1.2), evidence: evidenceFrom(paragraph, start, end) }];
    }),
  );
};
