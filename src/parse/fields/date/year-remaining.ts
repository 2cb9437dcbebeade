/**
 * How long a goal is off: 到2018年年底,也就是用两年时间 is said about two years before that, from the autumn before to the
 * spring after. Not 用两年时间,到2018年年底, which may have begun long since.
 */
import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { horizon, within } from './year-clue.ts';

const remaining =
  /到((?:19|20)\d{2})年(?:年?[底末])?[,，](?:也就是|也即|即|还剩|剩下|还有)(?:要?再?用)?([\d一二三四五六七八九十两]{1,2})年(?:的)?时间/gu;
const told = /当年|那年|曾|当时|年前|去年|前年/u;

export const remainingYears: YearRule = ({ prose }) =>
  Array.from(matchesIn(prose, remaining, '年')).flatMap(({ paragraph, match, start, end }) => {
    const count = chineseNumber(match[2] ?? '');
    const year = Number(match[1]) - (count ?? 0);
    if (count === null || year > horizon || told.test(sentenceBefore(paragraph.text, start))) return [];
    const evidence = evidenceFrom(paragraph, start, end);
    return [{ ...within('remaining-years', `${year}-09-01`, `${year + 1}-03-31`, 1), evidence }];
  });
