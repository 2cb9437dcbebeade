import type { DayMention } from './day-mention.ts';

/** From this weight on, a day is one that an article reports from; below, it may lie months back. */
export const reportedWeight = 2;

/** No first sentence of news is longer, in characters. */
const firstSentence = 200;

/**
 * How much a past day says about the issue it was printed in.
 *
 *   4    这是记者3月10日从…了解到的 · 记者3月10日获悉
 *   4    新华社北京3月10日电
 *   3    first sentence of an article · 3月10日一早,记者在…看到 anywhere
 *   2.5  “…。”3月10日,某某说 anywhere: an interview is dated by its quotation
 *   2    later in an article's first paragraph, the end of a stretch of days there · 截至3月10日,累计… ·
 *        a full date that signs a notice: a paragraph of its own, or behind the body's name at the end of one
 *   1    anywhere else
 */
export function dayWeight(mention: DayMention): number {
  const { text, lead } = mention.paragraph;
  const before = text.slice(Math.max(0, mention.start - firstSentence), mention.start);
  const after = text.slice(mention.end, mention.end + 40);
  if (mention.isRange) {
    return lead ? 2 : 1;
  }
  if (/记者\s?$/.test(before) && /^[^。]{0,30}(?:了解到|获悉|得知|采访)/.test(after)) {
    return 4;
  }
  if (/^(?:上午|下午|中午|晚上?|凌晨|清[晨早]|早[上晨]|一大?早|傍晚)?[,，]?(?:本报)?记者/.test(after)) {
    return /这是$/.test(before) ? 4 : 3;
  }
  if (/^电/.test(after)) {
    return 4;
  }
  const interview = /[”」][^”」。]{0,4}$/.test(before) && /(?:说|表示|介绍|回忆|告诉|感慨|称)/.test(after);
  const isFirstSentence = mention.start < firstSentence && !/[。！？!?]/.test(before);
  if (lead && (isFirstSentence || interview)) {
    return 3;
  }
  if (interview) {
    return 2.5;
  }
  if (isSignature(mention)) {
    return 2;
  }
  return lead || /截至$/.test(before) ? 2 : 1;
}

/**
 * A full date that ends its paragraph after no more than a body's name: 湖边供电服务中心2019年10月17日. Not a sentence that
 * only happens to end with a day: 他出生于2019年10月17日.
 */
export function isSignature(mention: DayMention): boolean {
  const { text } = mention.paragraph;
  if (mention.year === null || mention.isRange || mention.end !== text.trimEnd().length) {
    return false;
  }
  const before = text.slice(Math.max(0, mention.start - 60), mention.start);
  return /(?:^|[。；;!！])[\p{Script=Han}（）()、\s]{0,30}$/u.test(before) && !/[于在至到为是自]$/.test(before);
}
