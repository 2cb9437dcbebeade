/**
 * What the Central Committee's first document of a year is about: 今年中央一号文件聚焦水利 is of 2011. Not 2011年中央一号文件聚焦水利,
 * which says its year, nor what it also speaks of (今年中央一号文件提到水利), as every one speaks of much.
 */
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

/** Subjects that one title alone has. Source: the documents' titles, as Xinhua published them. */
const subjects: readonly (readonly [words: string, year: number])[] = [
  ['提高农业综合生产能力', 2005],
  ['推进社会主义新农村建设', 2006],
  ['统筹城乡发展', 2010],
  ['(?:加快)?水利(?:改革)?', 2011],
  ['(?:推进)?农业科技(?:创新)?', 2012],
  ['(?:全面)?深化农村改革', 2014],
  ['坚持农业农村优先发展', 2019],
];

const document = new RegExp(
  `今年(?:的)?(?:中央|中共中央)(?:的)?[“"「]?(?:一号|1号|第一号)文件[”"」]?(?:再次|首次|的主题)?(?:聚焦于?|锁定|瞄准|主题[为是]|是)[“"「]?(?:${subjects.map(([words]) => `(${words})`).join('|')})`,
  'gu',
);
const told = /当年|那年|曾|\d{4}年|去年|前年|年前/u;

export const documentOfYear: YearRule = ({ prose }) =>
  Array.from(matchesIn(prose, document, '文件')).flatMap(({ paragraph, match, start, end }) => {
    const year = subjects.find((_, index) => match[index + 1] !== undefined)?.[1];
    if (year === undefined || told.test(sentenceBefore(paragraph.text, start))) return [];
    return [yearIs('document', year, 1.2, evidenceFrom(paragraph, start, end))];
  });
