/**
 * Figures year by year that end with the page's own year or the one before it:
 *
 *   2009年卖出3车,2010年8车,今年已卖出11车             2011
 *   2009年卖出3车,2010年8车,去年11车                   2012
 *   2009年建桥,2010年通车,今年…                        nothing, for no figures stand with them
 *
 * Only years that follow one another, so that the row leaves none out.
 */
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { notBefore, yearIs } from './year-clue.ts';

const figures = '[^。！？“”]{0,14}?\\d[^。！？“”]{0,14}?';
const ladder = new RegExp(
  `(?<![\\d.—–-])((?:19|20)\\d{2})年${figures}[,，;；、]((?:19|20)\\d{2})年${figures}[,，;；、](?:到了?|而)?(今年|去年)(?!同期|以前|之前)${figures}`,
  'gu',
);
const ahead = /计划|规划|预计|力争|争取|目标|将(?!士|军)|拟|要(?!求)/u;

export const yearLadder: YearRule = ({ prose }) =>
  matchesIn(prose, ladder, '年').flatMap(({ paragraph, match, start, end }) => {
    const [row, first, second, last] = match;
    const isRow = Number(second) === Number(first) + 1;
    if (!isRow || ahead.test(sentenceBefore(paragraph.text, start) + row)) return [];
    const evidence = evidenceFrom(paragraph, start, end);
    const year = Number(second) + (last === '今年' ? 1 : 2);
    return [yearIs('ladder', year, 1, evidence), notBefore('ladder', `${year}-01-01`, evidence)];
  });
