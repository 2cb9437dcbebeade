import { evidenceFrom, matchesIn } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';

const animals = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** 4 AD was a year of the rat and a 甲子 year. */
const origin = 4;

const animalYear =
  /(?:(?<!\p{Script=Han})|(?<=[是在的迎这个灵祥金瑞玉]))([鼠牛虎兔龙蛇马羊猴鸡狗猪])年(?=春节|新春|春晚|伊始|大吉|吉祥|到来|来临|来到|首|第一|正月|元宵|除夕|里|的第)|今年是(?:农历)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])?([鼠牛虎兔龙蛇马羊猴鸡狗猪])年(?=[,，。;；、])/gu;
const stemBranchYear = new RegExp(`([${stems}])([${branches}])(?:[${animals}])?年(?!间)`, 'gu');
/** 庚子重阳前登山, 乙未仲秋: as titles of verse and signatures of paintings give the year. */
const stemBranchFeast = new RegExp(
  `(?<!\\p{Script=Han})([${stems}])([${branches}])(?=(?:新春|春节|元宵|花朝|清明|端午|七夕|中秋|重阳|除夕|小雪|大雪|冬至|[孟仲季暮初深早晚][春夏秋冬]|[正冬腊]月|之[春夏秋冬]))`,
  'gu',
);

/** Reign names and dynasties: 光绪甲辰年 is of another cycle. */
const history =
  /(?:[唐宋元明清]|民国|洪武|永乐|成化|弘治|正德|嘉靖|万历|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统)\p{Script=Han}{0,2}$/u;

/** What is sold in the months before the year that it is called after. */
const ofNextYear = /^[》”"]?(?:新年|特种)*(?:生肖|邮票|挂历|台历|年历|日历|贺岁|贺年|年画|纪念[币章]|金[银条币])/u;

/**
 * 龙年春节 fits 2024, 2012 …; 甲辰年 and 甲辰重阳 only 2024 and 1964. The lunar year runs into February of the next, so the words fit
 * that January too, with other clues to decide. Not 千年 or 鸡年产蛋: the sign stands before a word of the new year.
 */
export const zodiac: YearRule = ({ prose, latest }) => {
  const isLate = (latest?.month ?? 0) >= 10;
  const clues: YearClue[] = [];
  for (const { paragraph, match, start, end } of matchesIn(prose, animalYear, '年')) {
    const index = animals.indexOf(match[1] ?? match[2] ?? '');
    clues.push(
      recurring(
        evidenceFrom(paragraph, start, match[1] === undefined ? end : end + 2),
        1,
        (year) => (year - origin) % 12 === index,
      ),
    );
  }
  for (const { paragraph, match, start, end } of [
    ...matchesIn(prose, stemBranchYear, '年'),
    ...matchesIn(prose, stemBranchFeast),
  ]) {
    if (history.test(paragraph.text.slice(Math.max(0, start - 6), start))) {
      continue;
    }
    const stem = stems.indexOf(match[1] ?? '');
    const branch = branches.indexOf(match[2] ?? '');
    const isAhead = isLate && ofNextYear.test(paragraph.text.slice(end, end + 8));
    const fits = (year: number) => {
      const named = isAhead ? year + 1 : year;
      return (named - origin) % 10 === stem && (named - origin) % 12 === branch;
    };
    clues.push(recurring(evidenceFrom(paragraph, start, end), 1.5, fits));
  }
  return clues;
};

function recurring(evidence: YearClue['evidence'], weight: number, fits: (year: number) => boolean): YearClue {
  return { rule: 'zodiac', from: null, until: null, fits, weight, firm: false, evidence };
}
