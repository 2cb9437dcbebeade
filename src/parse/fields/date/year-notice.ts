/**
 * A notice that writes out the year of a day within weeks of what the page reports:
 *
 *   11月18日,记者获悉,自2014年11月22日起,末班车延至21时30分       2014
 *   该路段2016年5月20日零时至22日24时半幅封闭施工                     2016, on a page that reports from 18 May
 *   自2014年11月22日起,末班车延至21时30分,至今已送客万人           nothing: it is told of
 *   条例自2015年1月1日起施行                                         nothing: laws are quoted for years, and begin with a month
 */
import { daysBetween, isoDay } from './calendar.ts';
import type { DayMention } from './day-mention.ts';
import type { LatestDay } from './latest-day.ts';
import { evidenceFrom, sentenceAfter, sentenceBefore } from './prose.ts';
import type { YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

/** So many days behind its report a page's notices begin. */
const foresight = 31;

/** A day from or up to which, or an hour of it. */
const begins =
  /^(?:(?:[零0]时|凌晨|早|上午|晚)?\d{0,2}[时点]?(?:[:：]\d{2})?(?:起|开始|至|到|—|-)|[零\d]{1,2}[时点]|[至到—-])/u;
const announces =
  /延至|延长|调整|变更|停[水电气运航]|封闭|施工|绕行|改道|改线|限行|管制|停靠|检修|暂停|搬迁|迁[至往]|启用|开通|通行|发车|加开|增开|开[放馆行]|闭馆|报名|受理|办理|接受|举[行办]|征集|发放|投放|上调|下调/u;
const told =
  /曾|当年|那年|当时|那时|去年|前年|年前|记得|回忆|原定|原计划|依据|根据|按照|规定|办法|条例|合同|协议|约定|判决|法院|案/u;
const since = /了(?!解)|已|曾|以来|至今|如今|后来|此后|累计|施行的|实施的|当时|年来|如期|结果|那[天日年时]/u;

export const noticeOfDay: YearRule = ({ days, latest }) =>
  latest === null
    ? []
    : days.flatMap((mention) => {
        const { paragraph, start, end, year } = mention;
        if (year === null || !paragraph.lead || !isSoon(mention, latest)) return [];
        const before = sentenceBefore(paragraph.text, start);
        const after = sentenceAfter(paragraph.text, end);
        const isBegun = begins.test(after) || (mention.isRange && /[自从,，]$|^$/u.test(before));
        if (!isBegun || !announces.test(after) || told.test(before) || since.test(paragraph.text.slice(end))) return [];
        // What begins with a month begins so in any year.
        if (mention.day === 1 && !reports.test(before)) return [];
        return [yearIs('notice', year, 1.2, evidenceFrom(paragraph, start, end))];
      });

/** 11月18日,记者从公交公司获悉 in the same sentence. */
const reports = /(?<!年)(?<!\d)\d{1,2}月\d{1,2}日[^。]{0,4}(?:记者)?[^。]{0,16}(?:获悉|了解到|得知|发布)/u;

function isSoon({ month, day }: DayMention, latest: LatestDay): boolean {
  const report = isoDay(2023, latest.month, latest.day);
  return [2023, 2024].some((year) => {
    const one = isoDay(year, month, day);
    const ahead = one && report ? daysBetween(report, one) : -1;
    return ahead >= 0 && ahead <= foresight;
  });
}
