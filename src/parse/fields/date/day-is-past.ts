import type { DayMention } from './day-mention.ts';
import { dayWeight, isSignature } from './day-weight.ts';
import { sentenceAfter } from './prose.ts';

/** Words that only what has happened bears, and those of people who were there. */
const happened =
  /了(?!解)|已|曾|正[在忙]|当[日天](?!起)|昨[日天]|刚刚?|着[,，的一几]|获[悉得奖]|[^将会要]说[,，:：。]|说$|表示|介绍|告诉|看到|见到|指出|强调|发现|抓获|查获|破获|接到|报[警案]|赶到|来到|赶来|召开|落幕|闭幕|收官|圆满|通报|审结|宣判|判决|签约|揭牌|一行|调研|慰问|视察|督导|巡查|带领|出席|主持|累计|共(?:有|计|接|查|收|完)|近百|不少|纷纷|忙|要求[,，:：]|突[然发]|冒[雨雪]|抢修|发[布出](?:通告|公告|通知|预警)|下发|印发|归来|返程/u;

/** Hours as a narrator gives them; an announcement says 上午9时. */
const told =
  /^(?:天(?:刚|还|不|已|蒙)|一?大?早|清[早晨]|凌晨|早[上晨]|中午|午后|傍晚|夜里|深夜|入夜|当[日天晚]|\d{1,2}[时点](?:\d{1,2}分)?许)/u;

/**
 * Whether the words around a day say that it has passed: 6月8日,县里召开会议 · “…。”6月8日,他说 · 截至6月8日 · 记者6月8日获悉.
 * 6月12日,家居广场开业 may be printed before and after, and is not sure.
 */
export function isSurelyPast(mention: DayMention): boolean {
  const { text } = mention.paragraph;
  const before = text.slice(Math.max(0, mention.start - 4), mention.start);
  const after = text.slice(mention.end, mention.end + 8);
  return (
    dayWeight(mention) === 4 ||
    isSignature(mention) ||
    /截[至止]到?$|[”」]$|图为$/u.test(before) ||
    told.test(after) ||
    happened.test(sentenceAfter(text, mention.end))
  );
}
