import { twoDigits } from './calendar.ts';
import type { YearMention } from './year-explicit.ts';

/** The end of a stretch of months over two years, behind the first of its years. */
const stretch =
  /^\s?(?:1[0-2]|[1-9])\s?月(?:份|初|底|\s?\d{1,2}\s?日)?(?:间)?\s?(?:至|到|[—–-]{1,2})\s?(?<year>(?:19|20)\d{2})\s?年\s?(?<month>1[0-2]|[1-9])\s?月(?!前|之前|以前)/u;

/** Who found it out, or that it was done again and again. */
const found = /查明|指控|供述|供认|交代|侦查|审计/u;
const repeated = /先后|多次|累计|共(?:作案|盗|骗|卖|买|收|领|挪|有)|连续|流窜|作案/u;

/** So many signs behind the first year say what the stretch is of. */
const near = 40;

/** What is agreed or in force may end ahead. */
const lasts = /租期|工期|刑期|任期|期限|有效期|约定|合同|协议|计划|规划|方案|预计|分[两二三四五六]|将(?!士|军|近)/u;

/**
 * The first day of the last month of a stretch that is told of as over, null for any other.
 *
 *   法院查明,2015年11月至2016年2月,荀某先后七次…     2016-02-01
 *   租期自2015年11月至2016年2月 · 2015年11月至2016年2月改造渠系      null
 */
export function pastStretch({ opening, sentence }: YearMention): string | null {
  const { year, month } = stretch.exec(sentence)?.groups ?? {};
  if (!year || !month || lasts.test(opening + sentence.slice(0, near))) return null;
  return found.test(opening) || repeated.test(sentence) ? `${year}-${twoDigits(Number(month))}-01` : null;
}
