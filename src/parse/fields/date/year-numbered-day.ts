import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

/**
 * First year of days that are counted every year. Sources: the decisions that founded them (教师节 and 记者节: State
 * Council, 1985 and 2000; 烈士纪念日 and 国家宪法日: NPC Standing Committee, 2014; 中国农民丰收节 and 中国医师节: State
 * Council, 2018; 全民国家安全教育日: National Security Law, 2016; 中国人民警察节: State Council, 2021).
 */
const firstYears: Record<string, number> = {
  教师节: 1985,
  中国记者节: 2000,
  记者节: 2000,
  国家宪法日: 2014,
  烈士纪念日: 2014,
  中国农民丰收节: 2018,
  农民丰收节: 2018,
  中国医师节: 2018,
  全民国家安全教育日: 2016,
  中国人民警察节: 2021,
  全国土地日: 1991,
  全国助残日: 1991,
  世界献血者日: 2004,
  世界读书日: 1996,
  国际护士节: 1912,
  全国安全生产月: 2002,
  安全生产月: 2002,
  全国科技活动周: 2001,
};

const names = Object.keys(firstYears).sort((a, b) => b.length - a.length);
const pattern = new RegExp(`第\\s?([\\d一二三四五六七八九十]{1,4})\\s?个[“"]?(${names.join('|')})`, 'g');

/** 第41个教师节 is 2025. Not 教师的第3个节日, and not a festival of the town's own that the table does not know. */
export const numberedDay: YearRule = ({ prose }) => {
  const clues: YearClue[] = [];
  for (const { paragraph, match, start, end } of matchesIn(prose, pattern, '第')) {
    const count = chineseNumber(match[1] ?? '');
    const first = firstYears[match[2] ?? ''];
    if (count !== null && first !== undefined) {
      clues.push(yearIs('numbered-day', first + count - 1, 3, evidenceFrom(paragraph, start, end)));
    }
  }
  return clues;
};
