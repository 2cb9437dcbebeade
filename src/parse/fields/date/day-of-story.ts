/**
 * Days that stand in a paragraph of news and are none: news leaves its own year out, and writes those of what went before
 * and of what is to come; and a look back on a year is no news of any of its days.
 *
 *   2008年12月31日还款期届满。6月10日,法院作出判决           2008年12月31日 is of the story
 *   12月25日,物价局公告,2008年1月18日举行听证会              2008年1月18日 is to come
 *   2017年8月8日,他掉进窨井。日前,法院维持原判               a story that ends on a day that nobody names
 *   昨晨零下17℃,打破1990年2月1日的纪录                     1990年2月1日 is of old, as is 1949年10月1日出生
 *   这一年,1月24日,首队出发;3月20日,病人清零                 a look back
 *   6月10日,法院作出判决。此前,4月7日,他诉至法院              both stay, for either may be news
 */
import { daysBetween, isoDay } from './calendar.ts';
import type { DayMention } from './day-mention.ts';
import { dayWeight, isSignature } from './day-weight.ts';
import { sentenceAfter } from './prose.ts';

const lookBack = /这一年|一年来|回[望眸首顾]|盘点|大事记/u;
const goesOn = /[。；;”](?:日前|近日|后来|次年|翌年|第二年|\p{Script=Han}年[之以]?后)[,，]/u;
const ofLife = /^(?:\p{Script=Han}{0,3})?(?:出生|生于|去世|逝世|牺牲|入党|入伍|参军|毕业)/u;

/** News that says 昨日 needs no year. */
const saidBefore = /昨[日天晚晨夜]|今[日天晨早]|前[天晚]/u;

/** So many days a look back spans at least. */
const span = 30;

/** The days without those that only tell a story, in their order. */
export function withoutDaysOfStory(mentions: readonly DayMention[]): readonly DayMention[] {
  const left = mentions.filter((mention) => !isOfStory(mention, mentions));
  return left.length === mentions.length ? mentions : left;
}

/** Whether a day with its year is one of somebody's life or stands behind news of yesterday. Not 昨日(2024年10月20日). */
export function isOfOld({ paragraph: { text }, start, end }: DayMention): boolean {
  const before = text.slice(0, start);
  return ofLife.test(text.slice(end, end + 12)) || (saidBefore.test(before) && !/[(（]$/.test(before));
}

function isOfStory(mention: DayMention, all: readonly DayMention[]): boolean {
  const { text } = mention.paragraph;
  const beside = () => all.filter((other) => other !== mention && other.paragraph === mention.paragraph);
  if (mention.year === null) return lookBack.test(text) && beside().some((other) => apart(mention, other) > span);
  if (isSignature(mention)) return false;
  return (
    isOfOld(mention) ||
    goesOn.test(text.slice(mention.end + sentenceAfter(text, mention.end).length)) ||
    beside().some((other) => other.year === null && dayWeight(other) >= dayWeight(mention))
  );
}

/** Days from one to the other, around the turn of the year. */
export function apart(one: DayMention, other: DayMention): number {
  const [first, second] = [isoDay(2024, one.month, one.day), isoDay(2024, other.month, other.day)];
  const days = first && second ? Math.abs(daysBetween(first, second)) : 0;
  return Math.min(days, 366 - days);
}
