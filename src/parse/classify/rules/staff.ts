import { endsSentence } from '../../characters.ts';
import type { ClassifyRule } from '../rule.ts';

const office =
  /^[■□●▲◆]?\s?(?:(?:本版)?(?:值班|责任|组版|版面|文字|图片|视觉|见习|首席)?(?:编辑|责编|主任|美编|校对|检校|校检|审读|总编|编委|版式|组版|制版|视觉|美术)|统筹|策划|线索提供|(?:本栏目?|本版)?投稿(?:信箱|邮箱|热线|电话)|稿件请发|新闻热线|投稿邮箱|电子邮箱|邮箱|网址|地址|邮编|广告(?:热线|部)|发行(?:热线|部)|印刷)\s?(?:[:：]|\s|$)/u;

/** 责任编辑 甲乙 校对 丙丁 · 新闻热线：0392-…: who made the page, and how to reach them. */
export const staff: ClassifyRule = {
  name: 'staff',
  classify: ({ passage: { text } }) =>
    text.length <= 70 && !endsSentence(text) && office.test(text) ? 'furniture' : undefined,
};
