import { endsSentence } from '../../characters.ts';
import type { ClassifyRule } from '../rule.ts';

const office =
  /^(?:(?:本版|值班|责任)?(?:编辑|责编|主任|美编|校对|审读|总编|版式|组版)|统筹|策划|新闻热线|投稿邮箱|电子邮箱|邮箱|网址|地址|邮编|广告(?:热线|部)|发行(?:热线|部)|印刷)\s?(?:[:：]|\s|$)/u;

/** 责任编辑 甲乙 校对 丙丁 · 新闻热线：0392-…: who made the page, and how to reach them. */
export const staff: ClassifyRule = {
  name: 'staff',
  classify: ({ passage: { text } }) =>
    text.length <= 70 && !endsSentence(text) && office.test(text) ? 'furniture' : undefined,
};
