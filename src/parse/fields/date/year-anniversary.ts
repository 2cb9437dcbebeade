import { chineseNumber } from './chinese-number.ts';
import { evidenceFrom, matchesIn, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, yearIs } from './year-clue.ts';

/** Year that an anniversary counts from. Sources: the events' own dates, as official celebrations count them. */
const origins: readonly (readonly [RegExp, number])[] = [
  [/(?:新中国|中华人民共和国|人民共和国)成立$|(?:新中国|祖国|共和国)(?:母亲|的)?$/, 1949],
  [/(?:建国|国庆|开国大典)$/, 1949],
  [/(?:人民政协|政治协商会议|全国政协)成立$/, 1949],
  [/(?:建党|中国共产党成立|党成立)$/, 1921],
  [/(?:建军|中国人民解放军建军)$/, 1927],
  [/(?:抗日战争|抗战)(?:暨世界反法西斯战争)?胜利$/, 1945],
  [/(?:红军)?长征胜利$/, 1936],
  [/(?:世界反法西斯战争)胜利$/, 1945],
  [/(?:七七事变|卢沟桥事变|全[面民族]{1,2}抗战(?:爆发)?)$/, 1937],
  [/(?:共青团|中国共产主义青年团)(?:成立)?$/, 1922],
  [/(?:辛亥革命)$/, 1911],
  [/毛泽东(?:同志|主席)?诞辰$/, 1893],
  [/周恩来(?:同志|总理)?诞辰$/, 1898],
  [/邓小平(?:同志)?诞辰$/, 1904],
  [/(?:向雷锋同志学习|学雷锋)[”"]?(?:的?题词)?(?:发表)?$/, 1963],
  [/人民治(?:理)?黄(?:河)?$/, 1946],
  [/恢复高考(?:制度)?$/, 1977],
  [/唐山(?:大)?地震$/, 1976],
  [/(?:汶川(?:大|特大)?|[“"]?5[·.]12[”"]?(?:汶川)?(?:大|特大)?)地震$/, 2008],
  [/抗美援朝(?:出国作战)?$/, 1950],
  [/改革开放$/, 1978],
  [/五四运动$/, 1919],
  [/全国人民代表大会成立$/, 1954],
  [/十一届三中全会(?:胜利)?召开$/, 1978],
  [/希望工程(?:实施)?$/, 1989],
  [/(?:三八)[”"]?(?:国际)?(?:劳动)?妇女节(?:设立)?$/, 1910],
  [/少先队建队$/, 1949],
  [/加入世(?:界)?贸(?:易)?(?:组织)?$/, 2001],
  [/焦裕禄(?:同志)?逝世$/, 1964],
  [/焦裕禄(?:同志)?诞辰$/, 1922],
  [/孙中山(?:先生)?诞辰$/, 1866],
  [/南水北调中线(?:工程|一期工程)*(?:正式|全面)?通水$/, 2014],
  [/“一带一路”倡议(?:提出)?$/, 2013],
  // Cities by the year in which they were made cities of the province's (State Council).
  [/(?:鹤壁|平顶山)市?建市$/, 1957],
  [/濮阳市?建市$/, 1983],
  [/南阳(?:市)?(?:撤地设市|建市)$/, 1994],
  [/信阳(?:市)?撤地设市$/, 1998],
  [/(?:周口|驻马店)(?:市)?(?:撤地设市|建市)$/, 2000],
  [/香港回归(?:祖国)?$/, 1997],
  [/澳门回归(?:祖国)?$/, 1999],
];

/** 2009年,他在…60周年晚会上唱过; but 2009年是…60周年 and 2009年,恰逢… are of that year. */
const told =
  /曾|当年|那年|年前|参加过|回忆|记得|(?<!\d)(?:19|20)\d{2}年(?![,，]?(?:正?是|恰?逢|适逢|喜迎|正值|将?迎来|为?庆祝|为?纪念)[^。]*$)/u;

/** 向建党100周年献礼, 为庆祝…: begun in the autumn before. 为纪念…40周年 is of the year itself, as who remembers waits for the day. */
const ahead = /(?:向|为(?!了?纪念)|迎接?|喜迎|献礼)\p{Script=Han}{0,6}$/u;

/** 为2021年建党100周年献礼: who names the year as well may do so years before. */
const yearAhead = /(?:19|20)\d{2}年$/u;

/** 李建国45岁, 何国庆38岁: people bear these names. */
const givenName = /(?:建国|国庆|建军|建党|解放)$/;

/**
 * 新中国成立75周年 and 祖国75华诞 are 2024. Not 公司成立75周年, whose origin nobody knows, not 新中国成立以来, and not what is
 * kept from the day: 70周年纪念章, 建党95周年时绣的锦旗, which only say that it has come.
 */
export const anniversary: YearRule = ({ prose }) => {
  const clues: YearClue[] = [];
  for (const { paragraph, match, start, end } of matchesIn(
    prose,
    /([\d一二三四五六七八九十]{1,3}|百)\s?(周年|周岁|岁生日|岁|华诞)/g,
  )) {
    const before = paragraph.text.slice(Math.max(0, start - 24), start).trimEnd();
    const [origin, year] = origins.find(([pattern]) => pattern.test(before)) ?? [];
    const count = match[1] === '百' ? 100 : chineseNumber(match[1] ?? '');
    const isPerson = match[2] !== '周年' && givenName.test(before);
    if (origin && year !== undefined && count !== null && !isPerson) {
      const from = start - (origin.exec(before)?.[0].length ?? 0);
      const words = evidenceFrom(paragraph, Math.max(0, from), end);
      const isKept = /^(?:纪念[章币册邮]|大?阅兵|时|那年|后|以来|庆典上|”?奖章)/.test(paragraph.text.slice(end));
      const opening = paragraph.text.slice(0, Math.max(0, from));
      const isAhead = ahead.test(opening.replace(yearAhead, ''));
      const isNamed = isAhead && opening.endsWith(`${year + count}年`);
      const isTold = !isNamed && told.test(sentenceBefore(paragraph.text, Math.max(0, from)));
      const bound = notBefore('anniversary', `${year + count}-01-01`, words);
      const clue = yearIs('anniversary', year + count, 2, words);
      clues.push(isKept || isTold ? bound : isNamed ? namedAhead(clue) : isAhead ? heralded(clue) : clue);
    }
  }
  return clues;
};

function heralded(clue: YearClue): YearClue {
  const from = `${yearOf(clue) - 1}-11-01`;
  return { ...clue, from, heraldedFrom: from };
}

function namedAhead(clue: YearClue): YearClue {
  return { ...clue, from: `${yearOf(clue) - 2}-01-01`, weight: 1, loose: true };
}

function yearOf({ until }: YearClue): number {
  return Number(until?.slice(0, 4));
}

/** 图书馆60周年(1964年)… : the text itself says what the years count from. */
export const explainedAnniversary: YearRule = ({ prose }) =>
  matchesIn(prose, /([\d一二三四五六七八九十]{1,3})\s?周年\s?[(（]\s?((?:18|19|20)\d{2})\s?年?/g, '周年').map(
    ({ paragraph, match, start, end }) =>
      yearIs(
        'explained-anniversary',
        Number(match[2]) + (chineseNumber(match[1] ?? '') ?? 0),
        2,
        evidenceFrom(paragraph, start, end),
      ),
  );
