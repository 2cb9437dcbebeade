/**
 * Days on which the central bank changed what deposits and loans bear, told without their year:
 *
 *   8月26日,一年期以上定期存款利率浮动上限放开              2015
 *   自6月8日起下调存贷款基准利率0.25个百分点                 2012
 *   8月26日,某银行上调三年期存款利率                          nothing: every bank does so
 */
import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { within } from './year-clue.ts';

/** The first days of the changed rates. Source: the announcements of the People's Bank of China. */
const changes: readonly string[] = [
  '2004-10-29',
  '2006-08-19',
  '2007-03-18',
  '2007-05-19',
  '2007-07-21',
  '2007-08-22',
  '2007-09-15',
  '2007-12-21',
  '2008-09-16',
  '2008-10-09',
  '2008-10-30',
  '2008-11-27',
  '2008-12-23',
  '2010-10-20',
  '2010-12-26',
  '2011-02-09',
  '2011-04-06',
  '2011-07-07',
  '2012-06-08',
  '2012-07-06',
  '2014-11-22',
  '2015-03-01',
  '2015-05-11',
  '2015-06-28',
  '2015-08-26',
  '2015-10-24',
];

const day = /(?<![\d年])(1[0-2]|[1-9])月(3[01]|[12]\d|[1-9])日/gu;
const changed =
  /(?:存贷?款|贷款|存款)[^。,，]{0,8}基准利率[^。,，]{0,12}(?:[上下]调|调整|提高|降低)|[上下]调[^。,，]{0,12}基准利率|(?:央行|人民银行|人行)[^。,，]{0,16}(?:加息|降息|[上下]调[^。,，]{0,8}利率)|存款利率浮动上限[^。,，]{0,4}(?:放开|取消|扩大|调整)/u;
/** 渠首信用社下调存款利率: what one bank does. */
const ofOneBank = /信用社|农商行|城商行|村镇银行|[工农中建交]行|(?<!人民)银行(?!宣布|决定)[^,，。]{0,4}[上下]调/u;
const told = /那[年次天日时]|当年|去年|前年|\d{4}年|曾|年前|记得|后来/u;

/** A page speaks of a change without its year for so long: to the end of the year, for then it says 去年. */
export const rateChange: YearRule = ({ prose }) => {
  const held = prose.filter(({ text }) => text.includes('利率') || text.includes('息'));
  return matchesIn(held, day, '月').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const date = `${(match[1] ?? '').padStart(2, '0')}-${(match[2] ?? '').padStart(2, '0')}`;
    const found = changes.find((one) => one.endsWith(date));
    if (found === undefined) return [];
    const sentence = sentenceAfter(paragraph.text, end);
    if (told.test(sentenceBefore(paragraph.text, start)) || told.test(sentence) || !changed.test(sentence)) return [];
    if (ofOneBank.test(sentence)) return [];
    const evidence = evidenceFrom(paragraph, start, end);
    return [{ ...within('rates', found, `${found.slice(0, 4)}-12-31`, 1.2), evidence }];
  });
};
