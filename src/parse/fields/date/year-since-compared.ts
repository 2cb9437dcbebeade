/**
 * A stretch since a named month that is set beside the same days of the year before, and so is no longer than a year:
 *
 *   2016年3月中心成立以来,救治94人,用时比去年同期缩短41分钟        March 2016 to February 2017
 *   2016年3月中心成立以来,救治94人。今年上半年,用时比去年同期缩短    nothing but that March
 */
import { lastDayOfMonth, twoDigits } from './calendar.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, within } from './year-clue.ts';

const rule = 'since-compared';

const compared =
  /(?<![\d—–-])((?:19|20)\d{2})年(1[0-2]|[1-9])月(?:份|\d{1,2}日)?[^。！？“”]{0,20}?以来([^。！？“”]{0,60}?)(?:比|较|与)(?:去年|上年)同期(?:相比)?[^。,，]{0,12}(?:[增减缩上下提降多少快慢]|长)/gu;
/** A sum of the whole stretch, of which the comparison is then. */
const summed = /(?:共|累计|总计|已)[^,，。]{0,12}\d/u;
/** What the comparison is of instead. */
const ofOther =
  /今年|本月|上月|上半年|下半年|季度|前\p{Script=Han}?\d?个月|\d{1,2}月|去年|近|每年|年均|同时|其中|一直|逐|连|持续/u;
const told = /当年|当时|那年|曾|\d{4}年|去年|前年|年前/u;

/** So many months of it there must be, and no more, for them to have a like in the year before. */
const fewest = 2;
const most = 10;

export const sinceCompared: YearRule = ({ prose, latest }) =>
  matchesIn(prose, compared, '同期').flatMap(({ paragraph, match, start, end }): YearClue[] => {
    if (
      !summed.test(match[3] ?? '') ||
      ofOther.test(match[3] ?? '') ||
      told.test(sentenceBefore(paragraph.text, start))
    )
      return [];
    const [year, month] = [Number(match[1]), Number(match[2])];
    const passed = latest === null ? 0 : (latest.month - month + 12) % 12;
    if (passed < fewest || passed > most) return [];
    const from = `${year}-${twoDigits(month)}-01`;
    const last = month === 1 ? lastDayOfMonth(year, 12) : lastDayOfMonth(year + 1, month - 1);
    const evidence = evidenceFrom(paragraph, start, end);
    return [{ ...within(rule, from, last, 0.8), evidence }, notBefore(rule, from, evidence)];
  });
