import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

/**
 * First year of days that are counted every year. Sources: the decisions that founded them (教师节 and 记者节: State
 * Council, 1985 and 2000; 烈士纪念日 and 国家宪法日: NPC Standing Committee, 2014; 中国农民丰收节 and 中国医师节: State
 * Council, 2018; 全民国家安全教育日: National Security Law, 2016; 中国人民警察节: State Council, 2021), and the counts that
 * their organisers publish.
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
  全国爱眼日: 1996,
  全国爱牙日: 1989,
  世界水日: 1993,
  中国植树节: 1979,
  植树节: 1979,
  世界地球日: 1970,
  世界环境日: 1972,
  世界无烟日: 1988,
  国际禁毒日: 1988,
  世界艾滋病日: 1988,
  全国消防日: 1992,
  全国交通安全日: 2012,
  全国防灾减灾日: 2009,
  中国航天日: 2016,
  全国中小学生安全教育日: 1996,
  全国推广普通话宣传周: 1998,
  全国节能宣传周: 1991,
  全国扶贫日: 2014,
  世界红十字日: 1948,
  世界知识产权日: 2001,
  国际消费者权益日: 1983,
  全国爱国卫生月: 1989,
  爱国卫生月: 1989,
  世界防治结核病日: 1996,
  国际残疾人日: 1992,
  国家公祭日: 2014,
  中国旅游日: 2011,
  全国低碳日: 2013,
  全民健身日: 2009,
  全国科技工作者日: 2017,
  全国生态日: 2023,
  全国法制宣传日: 2001,
  全民国防教育日: 2001,
  文化遗产日: 2006,
  全国爱耳日: 2000,
  全国高血压日: 1998,
  全国爱肝日: 2001,
  中国学生营养日: 1990,
  敬老月: 2010,
  中国水周: 1988,
  国际博物馆日: 1977,
  国际家庭日: 1994,
  国际志愿者日: 1986,
  国际盲人节: 1984,
  国际减灾日: 1990,
  世界人口日: 1990,
  世界粮食日: 1981,
  世界精神卫生日: 1992,
  世界心脏日: 2000,
  世界肾脏日: 2006,
  世界卒中日: 2006,
  世界肝炎日: 2011,
  联合国糖尿病日: 2007,
};

const names = Object.keys(firstYears).sort((a, b) => b.length - a.length);
const pattern = new RegExp(`第\\s?([\\d一二三四五六七八九十]{1,4})\\s?[个届次][“"]?(${names.join('|')})`, 'g');

/** The first of a row: 首届中国农民丰收节, while it is held. */
const firstOfRow = new RegExp(
  `(?:是|迎来|正值|恰逢|适逢|昨日|今日|庆祝|开展|组织|举行|迎接)(?:我国|全国|的)*首[个届][“"]?(${names.join('|')})`,
  'gu',
);
const told = /(?:记得|回忆|当年|那年|自|从|早在|以来|曾|\d{4}年|年前)[^。]{0,20}$/u;

/** 2012年秋,第28个教师节,他走上讲台. Not 2019年9月10日是第35个教师节. */
const toldYear =
  /(?<!\d)(?:19|20)\d{2}年(?!(?:\d{1,2}月)?(?:\d{1,2}日)?[,，]?(?:是|正值|正是|恰逢|适逢|迎来|我国|全国|的)*$)/u;

/**
 * 第41个教师节 is 2025. Not 教师的第3个节日, not a festival of the town's own that the table does not know, and not 记得第1个
 * 教师节: the first of a row is told of ever after, unless it is said that it is held (迎来首个国家宪法日).
 */
export const numberedDay: YearRule = ({ prose }) => {
  const clues: YearClue[] = [];
  for (const { paragraph, match, start, end } of matchesIn(prose, pattern, '第')) {
    const count = chineseNumber(match[1] ?? '');
    const first = firstYears[match[2] ?? ''];
    const isTold =
      /(?:记得|回忆|当年|那年|自|从|早在)[^,，。]{0,8}$/.test(paragraph.text.slice(0, start)) ||
      /^[”"]?那[天年时]/.test(paragraph.text.slice(end, end + 3)) ||
      toldYear.test(sentenceBefore(paragraph.text, start));
    if (count !== null && count > 1 && first !== undefined && !isTold) {
      clues.push(yearIs('numbered-day', first + count - 1, 3, evidenceFrom(paragraph, start, end)));
    }
  }
  for (const { paragraph, match, start, end } of matchesIn(prose, firstOfRow, '首')) {
    const first = firstYears[match[1] ?? ''];
    const isTold = told.test(paragraph.text.slice(0, start)) || /^以来/.test(paragraph.text.slice(end));
    if (first !== undefined && first >= founded && !isTold) {
      clues.push(yearIs('numbered-day', first, 1.5, evidenceFrom(paragraph, start, end)));
    }
  }
  return clues;
};

/** Days that were founded before are seldom called a first one, and then a town's. */
const founded = 2009;
