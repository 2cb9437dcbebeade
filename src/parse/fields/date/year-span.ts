import { evidenceFrom, matchesIn, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearClue, YearRule } from './year-clue.ts';
import { notBefore, within } from './year-clue.ts';

const rule = 'year-span';

/** Seasons that begin in the first year and end in the second: the days in which pages speak of them as present. */
const seasons: readonly (readonly [words: RegExp, from: string, until: string])[] = [
  [/^学年/, '07-01', '08-31'],
  [/^[供采]暖[季期]/, '08-15', '04-15'],
  [/^榨季|^雪季/, '10-01', '04-30'],
  [/^赛季/, '07-01', '06-30'],
];

/** Words that only the season itself bears, as it begins or goes on. */
const begins =
  /^[^。]{0,24}(?:开始|启动|开栓|开通|试运行|点火|来临|到来|进入|拉开|开学|开赛|揭幕|第[一二12]学期|校历|本学期|新学期)|^[^，,。]{0,16}(?:将|即将|报名|办理|预存|收费|缴费)/u;
/** 研判2023—2024年采暖季供热形势, 部署2023—2024年采暖季工作: what somebody sets about. */
const setAbout = /(?:研判|部署|安排|做好|保障|迎接|应对|备战|筹备|启动|推进|谋划)(?:了|好|我市|全市){0,2}$/u;
const told = /去年|上[一个]|前年|往年|曾|当年|那年|相比|同比|比$|以来|期间|总结|先后|\d{4}年/u;
const isOver = /^[^,，。]{0,14}(?:结束|(?<!开学[之以]?)后)/u;

/** 2011—2012学年第一学期开学后,她一个人教五门课: a year of somebody's life. */
const ofSomebody = /^[^。]{0,30}(?:[她他我俺](?!国|市|省|县|区)|那|只剩|调[到来]|分[到来]|当上|教了|来了)/u;

/**
 * 2022—2023年上半年 sums up, so the issue is not before 2023. 2024—2026年行动计划 looks ahead and 2025—2026学年 begins in
 * the autumn of 2025: not before their first year, no more. The second year alone would read as the present one. But
 * 2018—2019年采暖季…正式开始 and 部署2018—2019年采暖季供热 are of that very winter; not 与2018—2019年采暖季相比.
 */
export const yearSpan: YearRule = ({ prose }) =>
  matchesIn(
    prose,
    /((?:19|20)\d{2})年?[—–-]{1,2}((?:19|20)\d{2})(?:年([上下]半年|前)?|(?=年?度?(?:学年|[供采]暖[季期]|赛季|[榨雪]季)))/g,
  ).flatMap(({ paragraph, match, start, end }): YearClue[] => {
    const [first, second] = [match[1] ?? '', match[2] ?? ''];
    const evidence = evidenceFrom(paragraph, start, end);
    const bound = notBefore(rule, `${match[3] === undefined ? first : second}-01-01`, evidence);
    const rest = sentenceAfter(paragraph.text, end).replace(/^度/, '');
    const season = seasons.find(([words]) => words.test(rest));
    const opening = sentenceBefore(paragraph.text, start);
    const isSetAbout = setAbout.test(opening);
    const behind = isSetAbout ? (/^[^,，]{0,20}/u.exec(rest)?.[0] ?? '') : rest.slice(0, 20);
    const isNow =
      season &&
      (isSetAbout || begins.test(rest)) &&
      !isOver.test(rest) &&
      !ofSomebody.test(rest) &&
      !told.test(opening) &&
      !told.test(behind);
    if (!isNow) return [bound];
    return [{ ...within(rule, `${first}-${season[1]}`, `${second}-${season[2]}`, 1), evidence }, bound];
  });
