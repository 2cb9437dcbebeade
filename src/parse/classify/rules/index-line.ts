import { endsSentence } from '../../characters.ts';
import { isJumpLine } from '../../fields/byline/dateline.ts';
import type { ClassifyRule } from '../rule.ts';

const heading = /^[【［[■●◆]?\s*(?:今日|本版|本期|新闻|精彩|今日要闻)?(?:导读|看点|导航|提要|内容提要)[】］\]]?$/u;
const pageAtEnd = /(?:\s|详见|见|[▶►▸→›》>…·.－-])\s*第?\s?(?:[A-Z]?\d{1,2}(?:[-—]\d{1,2})?\s?版|[A-Z]\d{2})$/u;

/** 2版 政务服务不打烊, 三版：领头雁: the page before what stands on it; one alone may be a headline's beginning. */
const pageAhead = /^(?:[二三四五六七八九十]|\d{1,2})版[:：\s]\s*\S/u;
const beside = 2;

/**
 * The index of a front page (导读), whose articles stand on other pages:
 *
 *   今日导读 / 老粮库改成书房 ▶3版 / 渡口添了夜班船 详见A04版     →  furniture
 *   2版 老粮库改成书房 / 三版：渡口添了夜班船                      →  furniture
 *   市图书馆推出家书手抄本第3版                                →  left alone: no blank and no sign parts the page from it
 */
export const indexLine: ClassifyRule = {
  name: 'index-line',
  classify: ({ passage: { text } }, { blocks, index }) => {
    const line = text.trim();
    if (line.length > 60 || endsSentence(line) || isJumpLine(line)) return undefined;
    const isRow =
      pageAhead.test(line) &&
      blocks
        .slice(Math.max(0, index - beside), index + beside + 1)
        .some((other, at) => at !== Math.min(index, beside) && pageAhead.test(other.passage.text.trim()));
    if (isRow) return 'furniture';
    return heading.test(line) || (pageAtEnd.test(line) && line.length > 6) ? 'furniture' : undefined;
  },
};
