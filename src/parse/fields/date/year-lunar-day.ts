import { chineseNumber } from './chinese-number.ts';
import { dayInIssueYear, isToldOfDay } from './day-said.ts';
import { lunarDayOf } from './lunar-calendar.ts';
import { evidenceFrom } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';

const month = '(闰?[正一二三四五六七八九十冬腊]{1,2})月';
const day = '((?:初|廿|三十|二十|十)[一二三四五六七八九十]?)';
const behind = new RegExp(
  `^(?:[(（,，]?(?:正[值逢]|恰[逢值]|是|为|即)?(?:农历|夏历|阴历)(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?|[(（]|[,，](?=[正一二三四五六七八九十冬腊]{1,2}月[初廿一二三四五六七八九十]{2,3}[,，]))${month}${day}`,
  'u',
);
const before = new RegExp(`(?:农历|夏历|阴历)?${month}${day}日?[(（](?:公历|阳历|即)?$`, 'u');

/**
 * 3月4日正逢农历正月十六, 3月4日(正月十六), 3月4日,正月十六, and 正月十六(3月4日) fit 2026 and few other years. Not 3月4日 and 正月里 apart: the two
 * name one day; and not 那年3月4日(正月十六).
 */
export const lunarDayOfYear: YearRule = ({ days, latest }) =>
  days.flatMap((mention): YearClue[] => {
    const { paragraph, start, end } = mention;
    const after = behind.exec(paragraph.text.slice(end, end + 20));
    const found = after ?? before.exec(paragraph.text.slice(Math.max(0, start - 16), start));
    const lunarMonth = found ? monthNumber(found[1] ?? '') : null;
    const lunarDay = found ? dayNumber(found[2] ?? '') : null;
    if (!found || lunarMonth === null || lunarDay === null || mention.year !== null || isToldOfDay(mention)) return [];
    const fits = (year: number): boolean => {
      const iso = dayInIssueYear(mention, latest, year);
      return iso !== null && lunarDayOf(iso) === `${lunarMonth}/${lunarDay}`;
    };
    const evidence = after
      ? evidenceFrom(paragraph, start, end + after[0].length)
      : evidenceFrom(paragraph, start - found[0].length, end);
    return [{ rule: 'lunar-day', from: null, until: null, fits, weight: 2, firm: false, evidence }];
  });

function monthNumber(text: string): number | null {
  return { 正: 1, 冬: 11, 腊: 12 }[text] ?? chineseNumber(text);
}

/** 初五 → 5, 廿二 → 22, 三十 → 30. */
function dayNumber(text: string): number | null {
  return chineseNumber(text.replace(/^初/, '').replace(/^廿/, '二十'));
}
