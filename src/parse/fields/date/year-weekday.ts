import { daysBetween, isoDay, weekdayNumber, weekdayOf } from './calendar.ts';
import type { DayMention } from './day-mention.ts';
import { findDays } from './day-mention.ts';
import { notPastReason } from './day-not-past.ts';
import { isOfOld } from './day-of-story.ts';
import { isToldOfDay, saidOfDays } from './day-said.ts';
import { dayWeight, isSignature, reportedWeight } from './day-weight.ts';
import type { ProseParagraph } from './prose.ts';
import { clauseBefore } from './prose.ts';
import type { DatedPage, YearClue, YearRule } from './year-clue.ts';
import { yearIs } from './year-clue.ts';

/**
 * 3月14日(星期六) fits 2026, 2020, 2015 …: a day that stands with its weekday tells the year modulo the calendar. A day in
 * January on a page of December is of the next year. 12月7日是星期天, 当天正好是周日 and 上周六(12月6日) say the same, and
 * so does a headline: 展览时间：下周六（12月13日）.
 */
export const weekday: YearRule = (page) => {
  const days = [...page.days, ...daysOfHeadings(page.prose)];
  const printed = days.flatMap((mention) => weekdayClue(page, mention, mention.weekday, mention.evidence));
  const mayBeSaid = page.prose.some(({ text }) => saidOfSome.test(text));
  const said = (mayBeSaid ? saidOfDays({ ...page, days }, weekdayName) : []).filter(
    ({ mention }) => mention.weekday === null,
  );
  return [
    ...printed,
    ...said.flatMap(({ mention, name, evidence }) =>
      weekdayClue(page, mention, weekdayNumber(name[name.length - 1] ?? ''), evidence),
    ),
  ];
};

/** Headlines report from no day; what they say of one is as true as in a text. */
function daysOfHeadings(prose: readonly ProseParagraph[]): DayMention[] {
  const headings = prose.filter(({ heading, text }) => heading && weekdayMark.test(text));
  return findDays(headings).filter((mention) => !isToldOfDay(mention));
}

const weekdayMark = /(?:星期|周)[一二三四五六日天]/u;

/** A weekday as it is said of a day. Not 12月7日是周一鸣的生日: the name of someone may begin so. */
const weekdayName =
  '(?:[上本这下]一?个?)?(?:(?:星期|礼拜)[一二三四五六日天]|周[一二三四五六日](?=[,，、。；;！!()（）]|$|[上下中]午|[早晚傍清夜]))';
const saidOfSome =
  /(?:[是逢值上了个]|[(（])(?:[上本这下]一?个?)?(?:星期|礼拜|周)[一二三四五六日天]|(?:星期|礼拜|周)[一二三四五六日天][(（]/u;

function weekdayClue(
  { latest }: DatedPage,
  mention: DayMention,
  named: number | null,
  evidence: YearClue['evidence'],
): YearClue[] {
  if (named === null || named < 0) return [];
  // 1月4日(星期二)上班 of a page that reports from no day: its holiday may be announced in December.
  const isNewYear = mention.month === 1 && mention.day <= 10 && /元旦|放假|上班/u.test(mention.paragraph.text);
  const fits = (year: number): boolean => {
    const turns = latest === null && isNewYear ? [0, 1] : [latest && latest.month >= 11 && mention.month <= 2 ? 1 : 0];
    return turns.some((turn) => {
      const day = isoDay(mention.year ?? year + turn, mention.month, mention.day);
      return day !== null && weekdayOf(day) === named;
    });
  };
  return [{ rule: 'weekday', from: null, until: null, fits, weight: 1.5, firm: false, evidence }];
}

/**
 * 2024年10月20日 on a page whose latest reported day is 10月22日: the year written out with a day of the same fortnight,
 * surest where an article reports from it. Not 2017年5月3日 there, and not 2020年10月22日成立 or 写于2020年10月22日, which tell of
 * the past.
 */
export const reportedYear: YearRule = ({ days, latest }) =>
  days.flatMap((mention): YearClue[] => {
    if (mention.year === null || latest === null || notPastReason(mention) !== null) {
      return [];
    }
    const day = isoDay(2024, mention.month, mention.day);
    const last = isoDay(2024, latest.month, latest.day);
    const ahead = day && last ? daysBetween(day, last) : -1;
    // 2019年12月30日 on a page of 1月1日 is of the year before the page's.
    const turn = ahead < -300 ? 1 : 0;
    const behind = ahead + turn * 366;
    const isReported = dayWeight(mention) >= reportedWeight;
    const isStory = /^[^,，。]{0,12}(?:成立|出生|建成|开业|去世|逝世|签订|发布|印发)/.test(
      mention.paragraph.text.slice(mention.end),
    );
    const before = clauseBefore(mention.paragraph.text, mention.start);
    const isWritten = /(?:写|摄|生|建|立|印|刻|始|签|卒|刊|版|发表|落款|题)[于在为是]$/.test(before);
    // 2024年11月4日中午记者… is news, though it leaves its year in.
    const isTimed = /^(?:上午|中午|下午|晚|早|清晨|凌晨|傍晚|[,，]?记者)/u.test(
      mention.paragraph.text.slice(mention.end),
    );
    // 3月5日,… 1963年3月5日,…: news leaves its year out, and tells of the day that it keeps with its own. Not where the
    // day is told again behind: 2024年3月5日,… 这场雪从3月5日夜里下起.
    const isKept = days.some(
      (other) =>
        other.year === null &&
        other.paragraph === mention.paragraph &&
        other.end < mention.start &&
        (!isTimed || (other.month === mention.month && other.day === mention.day)),
    );
    if ((isKept || (isOfOld(mention) && !isTimed)) && !isSignature(mention)) return [];
    if (isWritten || behind < 0 || behind > (isReported ? 14 : 3) || (isStory && !isReported)) {
      return [];
    }
    return [yearIs('reported-year', mention.year + turn, isReported ? 3 : 1.5, mention.evidence)];
  });
