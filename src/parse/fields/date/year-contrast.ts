/**
 * Years that a sentence names beside 去年 or 今年, and which are therefore other ones:
 *
 *   2017年冬天记录到水鸟34种,到去年只剩27种                 去年 is not 2017: not before 2019
 *   按照计划,今年8月铺轨,2019年上半年试运营                  今年 is not 2019: not after 2018
 *   2018年增收三成,比去年多 · 2018年,他说:“去年…”          nothing: the one counts from 2018, the other speaks in it
 *   2018年3月开工,到去年底完工                               nothing: writers call the end of one year by both names
 */
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notAfter, notBefore } from './year-clue.ts';

const rule = 'contrast';

const lastYear =
  /(?<![\d.—–-])((?:19|20)\d{2})年(?!度)(?:[^。！？“”"「」]{2,60}?)(?:(?<!截)[到至]了?|而|[;；])去年(?!同期|相比|一样|的|度|[(（]|年?[底末]|1[0-2]月|[秋冬下])/gu;
const thisYear =
  /(?:按照|根据)[^,，。]{0,8}(?:计划|规划|安排|方案|工期)[,，][^。]{0,12}?今年[^。！？“”]{2,30}?[,，;；](?:预计|力争|计划|到|至)?(20\d{2})年(?!以来|度)/gu;
const told = /当年|当时|那年|那时|曾|回忆|记得/u;

export const contrast: YearRule = ({ prose }) => {
  const held = prose.filter(({ text }) => text.includes('年'));
  return [
    ...matchesIn(held, lastYear, '去年').flatMap(({ paragraph, match, start, end }): YearClue[] =>
      told.test(sentenceBefore(paragraph.text, start))
        ? []
        : [notBefore(rule, `${Number(match[1]) + 2}-01-01`, evidenceFrom(paragraph, start, end))],
    ),
    ...matchesIn(held, thisYear, '今年').flatMap(({ paragraph, match, start, end }): YearClue[] =>
      told.test(sentenceBefore(paragraph.text, start))
        ? []
        : [notAfter(rule, `${Number(match[1]) - 1}-12-31`, evidenceFrom(paragraph, start, end))],
    ),
  ];
};
