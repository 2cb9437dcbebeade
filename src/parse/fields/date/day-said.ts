/**
 * What a page says that a day is, in the words of news:
 *
 *   10月7日是重阳节 · 10月7日,恰逢重阳节 · 10月7日(重阳节) · 10月7日重阳节当天 · 重阳节(10月7日) · 3月6日,惊蛰。
 *   10月7日上午,老人们登了山。当天是重阳节                     in the same paragraph or at the beginning of the next
 *
 * Not 10月7日是重阳节前一天, 10月7日重阳节晚会; and not 那年10月7日, whose year is another.
 */
import type { Evidence } from '../../../model/record.ts';
import { isoDay } from './calendar.ts';
import type { DayMention } from './day-mention.ts';
import type { LatestDay } from './latest-day.ts';
import type { ProseParagraph } from './prose.ts';
import { clauseBefore, evidenceFrom, sentenceBefore } from './prose.ts';
import type { DatedPage } from './year-clue.ts';

export interface SaidOfDay {
  mention: DayMention;
  name: string;
  evidence: Evidence;
}

const verb =
  '(?:(?:正好|恰好|刚好|恰巧|正|恰|又|也|就|便)?[是逢]|(?:恰|正|适|欣|喜)逢|[正适时]值|赶上|迎来)了?(?:一年一度的|传统的|传统节日|我国|农历|民间|一?个|第[\\d一二三四五六七八九十]{1,3}个)*(?:[正一二三四五六七八九十冬腊]{1,2}月[初十廿二]?[一二三四五六七八九十]{1,2}[,，、]?)?';
/** What makes of it a day near the feast, or something that is called after it. */
const notBeside =
  '(?!节|[”"」]?的?(?:[前后]|次日|翌日|第[二三]天|[头首]一?天|假|期间|临近|将|快|来临|到来|小长假|长假|之|当月|系列|专场|主题|活动|节目|晚会|庙会))';
const dayParts = '(?:当[天日晚]|这一?天|上午|下午|晚|夜|清晨|一[早大]|早[上晨]|中午|傍晚)';
const thatDay = '(?:当[天日]|这一?[天日])[,，]?';

/** So far from the page's reported day a day is still of the same year, or of the one at whose turn they meet. */
const nearMonths = 2;

const told = /那年|当年|那时|年前|去年|前年|上年|每年|往年|历年|明年|来年|\d{4}年|曾|回忆|记得|想起|生于|出生/u;

/**
 * The days of a page that are said to be something.
 *
 * @param name source of a pattern without groups that catch
 */
export function saidOfDays({ prose, days, latest }: DatedPage, name: string): SaidOfDay[] {
  const named = `[“"「]?(${name})`;
  const patterns = {
    behind: new RegExp(
      `^(?:[,，]?${verb}${named}${notBeside}|[(（]${named}[)）]|[,，]?${named}(?=${dayParts})|[,，]${named}(?=[,，。]))`,
      'u',
    ),
    before: new RegExp(`(${name})[”"」]?(?:当[天日晚]|这一?天)?[(（]$`, 'u'),
    later: new RegExp(`(?<=^|[,，。；;！？!?”])${thatDay}${verb}${named}${notBeside}`, 'gu'),
  };
  const holding = new RegExp(name, 'u');
  const near = days.filter((mention) => mention.year === null && isNear(mention, latest) && !isToldOfDay(mention));
  return near.flatMap((mention) => {
    const { paragraph, start, end } = mention;
    const next = nextOf(paragraph, prose);
    return [
      ...(holding.test(paragraph.text) ? beside(mention, patterns.behind, patterns.before) : []),
      ...follows(mention, days, patterns.later, paragraph, end),
      ...(next && isLastOf(mention, days) && start >= 0 ? follows(mention, days, patterns.later, next, 0) : []),
    ];
  });
}

/** 10月7日是重阳节 and 重阳节(10月7日). */
function beside(mention: DayMention, behind: RegExp, before: RegExp): SaidOfDay[] {
  const { paragraph, start, end } = mention;
  const after = behind.exec(paragraph.text.slice(end, end + 48));
  const name = after?.slice(1).find((group) => group !== undefined);
  if (after && name) return [{ mention, name, evidence: evidenceFrom(paragraph, start, end + after[0].length) }];
  const ahead = before.exec(paragraph.text.slice(Math.max(0, start - 16), start));
  if (!ahead?.[1]) return [];
  return [{ mention, name: ahead[1], evidence: evidenceFrom(paragraph, start - ahead[0].length, end) }];
}

/** 当天是重阳节 behind the last day that the text named before it. */
function follows(
  mention: DayMention,
  days: readonly DayMention[],
  later: RegExp,
  paragraph: ProseParagraph,
  from: number,
): SaidOfDay[] {
  return Array.from(paragraph.text.matchAll(later)).flatMap((match): SaidOfDay[] => {
    const at = match.index;
    const isBetween = days.some(
      (other) => other !== mention && other.paragraph === paragraph && other.start >= from && other.start < at,
    );
    if (at < from || isBetween || told.test(sentenceBefore(paragraph.text, at))) return [];
    return [{ mention, name: match[1] ?? '', evidence: evidenceFrom(paragraph, at, at + match[0].length) }];
  });
}

function nextOf(paragraph: ProseParagraph, prose: readonly ProseParagraph[]): ProseParagraph | null {
  const next = prose[prose.indexOf(paragraph) + 1];
  return next && !next.lead && !next.heading ? next : null;
}

function isLastOf(mention: DayMention, days: readonly DayMention[]): boolean {
  return !days.some((other) => other.paragraph === mention.paragraph && other.start > mention.start);
}

/** Whether the words before a day put it into another year: 那年10月7日, 每逢10月7日. */
export function isToldOfDay({ paragraph, start }: DayMention): boolean {
  return told.test(sentenceBefore(paragraph.text, start)) || /每逢?$/u.test(clauseBefore(paragraph.text, start));
}

function isNear({ month }: DayMention, latest: LatestDay | null): boolean {
  return latest === null || Math.min((month - latest.month + 12) % 12, (latest.month - month + 12) % 12) <= nearMonths;
}

/** A day without a year in an issue of that year: 1月2日 on a page of December is of the next, 12月30日 on one of January of the last. */
export function dayInIssueYear({ month, day }: DayMention, latest: LatestDay | null, year: number): string | null {
  const months = latest ? latest.month - month : 0;
  const turn = Math.abs(months) > 6 ? Math.sign(months) : 0;
  return isoDay(year + turn, month, day);
}
