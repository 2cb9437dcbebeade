/**
 * Months counted from a year or a month that the same words name:
 *
 *   通报2021年以来…情况。15个月里,共立案37件               March or April of 2022
 *   自2019年3月开馆以来,18个月里                          September of 2020
 *   2021年以来,他跑了15个村 · 三年零2个月                    nothing
 */
import { isoDay } from './calendar.ts';
import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { within } from './year-clue.ts';

const counted =
  /(?<![\d—–-])((?:19|20)\d{2})年(?:(1[0-2]|[1-9])月(?:份|\d{1,2}日)?)?[^。！？!?]{0,20}?(?:以来|至今)[^。！？!?]{0,40}[。,，](?<![年零])(?:这|近|短短)?(\d{1,2}|[一二两三四五六七八九]?十[一二三四五六七八九]?)个多?月(?:来|里|间|以来)/gu;

/** Fewer months may be those of something else. */
const fewest = 10;

export const monthsSince: YearRule = ({ prose }) =>
  matchesIn(prose, counted, '个').flatMap(({ paragraph, match, start, end }) => {
    const months = chineseNumber(match[3] ?? '');
    if (months === null || months < fewest) return [];
    const begun = Number(match[1]) * 12 + Number(match[2] ?? 1) - 1 + months;
    const [from, until] = [monthAt(begun - 1), monthAt(begun + 3)];
    if (from === null || until === null) return [];
    return [{ ...within('months-since', from, until, 1.2), evidence: evidenceFrom(paragraph, start, end) }];
  });

function monthAt(months: number): string | null {
  return isoDay(Math.floor(months / 12), (months % 12) + 1, 1);
}
