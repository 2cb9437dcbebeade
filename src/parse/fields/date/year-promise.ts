/**
 * What was to come so many years later, and has come:
 *
 *   1987年让学生写给三十年后自己的信,终于交到写信人手里        2017
 *   1987年,他写信给三十年后的自己                              nothing: nobody opens it
 *   1987年的信,说好三十年后拆,谁知第二十六年就拆了              nothing
 *
 * Whoever keeps such a promise may be a year late, so that it decides only beside what else the page tells.
 */
import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn, sentenceAfter } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { horizon, within } from './year-clue.ts';

const promise =
  /(?<![\d.—–-])((?:19|20)\d{2})年[^。！？]{0,30}?(?:写给|寄给|留给|约定|约好|说好|相约|许诺|承诺)(\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[五六七八九])年[之以]?后(?:的)?(?!今天)/gu;
const kept = /终于|如期|如约|兑现|拆开|打开|启封|开启|交到|送到|收到|送还|重逢|再聚|相聚|取出/u;
const broken = /\d年前|谁知|提前|不料|没等|没能|未能|推迟|迟到|去年|前年|20\d{2}年|至今|还没|将(?!士)|明年/u;

export const keptPromise: YearRule = ({ prose }) =>
  matchesIn(prose, promise, '年').flatMap(({ paragraph, match, start, end }) => {
    const passed = chineseNumber(match[2] ?? '');
    const rest = sentenceAfter(paragraph.text, end);
    if (passed === null || !kept.test(rest) || broken.test(rest)) return [];
    const year = Number(match[1]) + passed;
    if (year > horizon) return [];
    const evidence = evidenceFrom(paragraph, start, end);
    return [{ ...within('promise', `${year}-01-01`, `${year}-12-31`, 0.7), loose: true, evidence }];
  });
