import { isoDay } from './calendar.ts';
import type { DayMention } from './day-mention.ts';
import { isToldOfDay } from './day-said.ts';
import type { ProseParagraph } from './prose.ts';
import { clauseBefore, sentenceAfter } from './prose.ts';
import { articlesOf } from './year-elapsed.ts';

const next =
  /(?<!每|第[一三四五六七八九十]天[^。]{0,20})(?:第二天|次日|翌日|隔天)(?=一?[早晨上中下傍晚夜凌清,，]|\p{Script=Han}{1,4}[把将给到来就又])/gu;
/** What has been done, and by whom; 第二天还要上班 and 次日将开幕 are still to come. */
const done = /了|(?:送|赶|来|回|跑|找|搬)到/u;
const toCome = /将(?!人|车)|要|打算|准备|计划|预计|才能|可以|[明后]天|每|常常|总是|往往|如果|就能/u;
/** Words that lead to another day than the one that is reported. */
const otherTime =
  /年|\d月|星期|周[一二三四五六日末]|那[天晚次]|当[年时]|曾|往常|平时|以前|从前|讲起|说起|回忆|记得|第[二三四]天|次日|翌日/u;

/** So many signs behind 第二天 say whether it is past. */
const nearby = 24;

/**
 * Whether an article tells of the day after the latest reported one as past, so that the page is of the day after that:
 *
 *   11月14日下午,炉子被收走。…第二天一早,队员把炉子送了回来       the latest day is 11月15日
 *   11月14日下午,炉子被收走。他说第二天还要上班                    it stays
 *   11月14日下午,老宁讲起往事…第二天一早,他把炉子送了回来           it stays
 *
 * @param event the latest reported day, ISO
 */
export function isNextDayTold(
  prose: readonly ProseParagraph[],
  days: readonly DayMention[],
  event: string,
  year: number,
): boolean {
  const held = prose.filter(({ text }) => /第二天|次日|翌日|隔天/u.test(text));
  if (held.length === 0) return false;
  return articlesOf(prose).some(
    (article) => held.some((one) => article.includes(one)) && isTold(article, days, event, year),
  );
}

function isTold(article: readonly ProseParagraph[], days: readonly DayMention[], event: string, year: number): boolean {
  const own = days.filter(({ paragraph }) => article.includes(paragraph));
  const [first] = own;
  if (first === undefined || own.some((mention) => isoDay(year, mention.month, mention.day) !== event)) return false;
  if (isToldOfDay(first) || first.year !== null) return false;
  const from = article.indexOf(first.paragraph);
  let between = '';
  for (const [index, { text }] of article.slice(from).entries()) {
    const start = index === 0 ? first.end : 0;
    for (const match of text.matchAll(next)) {
      if (match.index < start) continue;
      if (otherTime.test(between + text.slice(start, match.index))) return false;
      const after = sentenceAfter(text, match.index + match[0].length);
      const near = clauseBefore(text, match.index) + match[0] + after.slice(0, nearby);
      return done.test(after) && !toCome.test(near);
    }
    between += text.slice(start);
  }
  return false;
}
