import type { Block } from '../../blocks/block.ts';
import { endsSentence } from '../../characters.ts';
import { sectionNames } from '../../facts/section-names.ts';
import { isSlogan } from '../../headlines/column-label.ts';
import type { ClassifyContext, ClassifyRule } from '../rule.ts';

/** 鹤壁日报 2026年3月14日 星期六 · 第02版 要闻 */
export const masthead: ClassifyRule = {
  name: 'masthead',
  classify: (block, { mastheadLines }) => (mastheadLines.has(block.span[0]) ? 'furniture' : undefined),
};

const pageHeadLine = new RegExp(
  `^第?\\s?[A-Z]?\\d{1,2}\\s?版?\\s*[|｜·:：/]?\\s*(?:${sectionNames})(?:新闻|周刊|版)?$`,
  'u',
);

/** 12 民生 · 第3版 要闻: the head of a page, its number and its name */
export const pageHead: ClassifyRule = {
  name: 'page-head',
  classify: ({ passage: { text } }) => (pageHeadLine.test(text.trim()) ? 'furniture' : undefined),
};

/** 扫一扫 关注我们 · 扫描二维码 了解更多资讯: an invitation, never a sentence */
export const scanCode: ClassifyRule = {
  name: 'scan-code',
  classify: ({ passage: { text } }) =>
    text.length <= 32 &&
    !endsSentence(text) &&
    /扫一扫|扫码|扫描二维码|识别二维码|关注(?:我们|公众号|微信)|公众号/u.test(text)
      ? 'furniture'
      : undefined,
};

/** 责任编辑 甲乙 校对 丙丁 · 新闻热线：0392-… */
export const staff: ClassifyRule = {
  name: 'staff',
  classify: ({ passage: { text } }) =>
    text.length <= 70 &&
    !endsSentence(text) &&
    /^(?:(?:本版|值班|责任)?(?:编辑|责编|主任|美编|校对|审读|总编|版式|组版)|统筹|策划|新闻热线|投稿邮箱|电子邮箱|邮箱|网址|地址|邮编|广告(?:热线|部)|发行(?:热线|部)|印刷)\s?(?:[:：]|\s|$)/u.test(
      text,
    )
      ? 'furniture'
      : undefined,
};

/** A line of rules, stars or other signs without a letter or figure. */
export const ornament: ClassifyRule = {
  name: 'ornament',
  classify: ({ passage: { text } }) => (/[\p{L}\p{N}]/u.test(text) ? undefined : 'furniture'),
};

/** Two lines that the page repeats word for word as running heads, such as a slogan at its top. */
export const pageSlogan: ClassifyRule = {
  name: 'page-slogan',
  classify: (block, context) => (isLeadingSlogan(block, context) ? 'furniture' : undefined),
};

/**
 * The slogan pair at the top of a page whose headlines follow their bodies, so that its last line is one: the first
 * lines of the page, above a gap. On other pages the two lines are the first article's headline.
 */
function isLeadingSlogan(block: Block, { blocks, index }: ClassifyContext): boolean {
  if (index > 1 || !block.headline || block.depth > 0) return false;
  const [first, second, third] = blocks;
  if (!first || !second || !third || !second.headline || second.depth > 0 || !isSlogan(first.passage.text))
    return false;
  const last = blocks.findLast((other) => /\p{L}/u.test(other.passage.text));
  return second.gap === 0 && third.gap > 0 && last?.headline === true;
}
