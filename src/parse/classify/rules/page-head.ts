import { sectionNames } from '../../facts/section-names.ts';
import { isNoticeHeading } from '../../headlines/notice-heading.ts';
import type { ClassifyRule } from '../rule.ts';

const name = `(?:${sectionNames})(?:[/／·]?(?:${sectionNames}))?(?:新闻|周刊|版)?`;
const label = '第?\\s?[A-Z]?\\d{1,2}\\s?版?';

const numbered = new RegExp(`^${label}\\s*[|｜·:：/]?\\s*${name}$`, 'u');
const withSlogan = new RegExp(
  `^${label}\\s*[|｜·:：/]?\\s*${name}\\s+\\S.{0,30}(?:热线|电话|邮箱|网址|[日晚晨早商時时]报|[日晚晨早商時时]報)`,
  'u',
);
const bare = new RegExp(`^${name}$`, 'u');

/**
 * The head of a page, its number and its name:
 *
 *   12 民生 · 第3版 要闻 · A06 社会 新闻线索就是财富 请打本报热线 · 要 闻 (alone, first on the page)
 *
 * Not: 3月要闻回顾, nor 社会 further down.
 */
export const pageHead: ClassifyRule = {
  name: 'page-head',
  classify: ({ passage: { text } }, { index }) => {
    const line = text.trim();
    if (numbered.test(line)) return 'furniture';
    if (index < 3 && withSlogan.test(line)) return 'furniture';
    return index === 0 && !isNoticeHeading(line) && bare.test(line.replace(/\s/gu, '')) ? 'furniture' : undefined;
  },
};
