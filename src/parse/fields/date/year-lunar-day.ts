import { isoDay } from './calendar.ts';
import { chineseNumber } from './chinese-number.ts';
import { lunarDayOf } from './lunar-calendar.ts';
import { evidenceFrom } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';

const lunarDay = /(?:农历)?([正一二三四五六七八九十冬腊]{1,2})月((?:初|廿|三十|十|二十)[一二三四五六七八九十]?)/;

/** 3月4日正逢农历正月十六 fits 2026 and few other years. Not 3月4日 and 正月里 apart: the two name one day. */
export const lunarDayOfYear: YearRule = ({ days }) =>
  days.flatMap((mention): YearClue[] => {
    const { text } = mention.paragraph;
    const after = /^[(（,，]?(?:正[值逢]|恰[逢值]|是|为|即)?(?:农历)/.exec(text.slice(mention.end, mention.end + 8));
    const found = after ? lunarDay.exec(text.slice(mention.end, mention.end + 16)) : null;
    const month = found ? monthNumber(found[1] ?? '') : null;
    const day = found ? dayNumber(found[2] ?? '') : null;
    if (!found || month === null || day === null) {
      return [];
    }
    const fits = (year: number): boolean => {
      const iso = isoDay(year, mention.month, mention.day);
      return iso !== null && lunarDayOf(iso) === `${month}/${day}`;
    };
    const end = mention.end + found.index + found[0].length;
    const evidence = evidenceFrom(mention.paragraph, mention.start, end);
    return [{ rule: 'lunar-day', from: null, until: null, fits, weight: 2, firm: false, evidence }];
  });

function monthNumber(text: string): number | null {
  return { 正: 1, 冬: 11, 腊: 12 }[text] ?? chineseNumber(text);
}

/** 初五 → 5, 廿二 → 22, 三十 → 30. */
function dayNumber(text: string): number | null {
  return chineseNumber(text.replace(/^初/, '').replace(/^廿/, '二十'));
}
