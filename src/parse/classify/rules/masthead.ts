import type { ClassifyRule } from '../rule.ts';

/** 鹤壁日报 2026年3月14日 星期六 · 第02版 要闻: what the masthead's reader has claimed. */
export const masthead: ClassifyRule = {
  name: 'masthead',
  classify: (block, { mastheadLines }) => (mastheadLines.has(block.span[0]) ? 'furniture' : undefined),
};
